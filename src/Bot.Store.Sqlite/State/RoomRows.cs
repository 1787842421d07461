using Bot.Core.Chat;
using Bot.Core.Digests.Subscriptions;
using Bot.Core.Digests.Timing;

namespace Bot.Store.Sqlite.State;

/// <summary>Rooms as rows: the address of each stands once, so that a room that moves takes everything along.</summary>
internal static class RoomRows
{
    /// <summary>What <see cref="Read"/> expects of a row, from column 0 on.</summary>
    public const string Columns = "room.platform, room.chat, room.topic";

    public const string SettingColumns = Columns + ", room.locale, room.zone, room.quiet_from, room.quiet_to, room.paused, room.dead";

    public static long? Find(SqliteSession session, Room room)
        => session.Number("SELECT id FROM room WHERE platform = ?1 AND chat = ?2 AND topic = ?3", room.Platform, room.Chat, room.Topic ?? "");

    public static long FindOrAdd(SqliteSession session, Room room)
        => Find(session, room) ?? session.Insert("INSERT INTO room (platform, chat, topic) VALUES (?1, ?2, ?3)", room.Platform, room.Chat, room.Topic ?? "");

    public static Room Read(SqliteRow row, int from = 0)
        => new(string.Intern(row.GetString(from)), row.GetString(from + 1), row.GetString(from + 2) is { Length: > 0 } topic ? topic : null);

    public static RoomSettings Settings(SqliteRow row) => new()
    {
        Room = Read(row),
        Locale = Locale.Of(row.GetStringOrNull(3)),
        TimeZone = row.GetStringOrNull(4),
        Quiet = row.IsNull(5) ? null : new QuietHours(Minute(row.GetInt32(5)), Minute(row.GetInt32(6))),
        IsPaused = row.GetBoolean(7),
        Dead = row.GetStringOrNull(8),
    };

    public static void Save(SqliteSession session, RoomSettings settings)
        => session.Execute(
            "UPDATE room SET locale = ?2, zone = ?3, quiet_from = ?4, quiet_to = ?5, paused = ?6, dead = ?7 WHERE id = ?1",
            FindOrAdd(session, settings.Room), settings.Locale?.Code, settings.TimeZone, Minute(settings.Quiet?.From), Minute(settings.Quiet?.To),
            settings.IsPaused ? 1 : 0, settings.Dead);

    private static TimeOnly Minute(int minute) => TimeOnly.MinValue.AddMinutes(minute);

    private static object? Minute(TimeOnly? time) => time is { } at ? (at.Hour * 60) + at.Minute : null;
}
