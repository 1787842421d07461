using Bot.Core.Chat;
using Bot.Core.Digests.Subscriptions;
using Bot.Core.Storage;

namespace Bot.Store.Sqlite.State;

/// <summary>Subscriptions and settings in the state file.</summary>
internal sealed class SqliteSubscriptions(StateWriter file) : ISubscriptionStore
{
    private const string Unsubscribed = "The subscription was taken back.";

    public Task<Subscription> AddAsync(Subscription subscription, CancellationToken cancellationToken)
        => file.RunAsync(
            open =>
            {
                var room = RoomRows.FindOrAdd(open, subscription.Room);
                var (interest, schedule) = (SubscriptionJson.Write(subscription.Interest), SubscriptionJson.Write(subscription.Schedule));
                open.Execute("UPDATE room SET dead = NULL WHERE id = ?1", room);
                open.Execute(
                    "INSERT OR IGNORE INTO subscription (room, interest, schedule, created, creator) VALUES (?1, ?2, ?3, ?4, ?5)",
                    room, interest, schedule, StateTime.Of(subscription.CreatedAt), subscription.CreatedBy);
                return open.First(
                    SubscriptionRows.Select + "WHERE subscription.room = ?1 AND interest = ?2 AND schedule = ?3", new SubscriptionRows().Read, room, interest, schedule)!;
            },
            cancellationToken);

    public Task<bool> RemoveAsync(long id, CancellationToken cancellationToken)
        => file.RunAsync(
            open =>
            {
                if (open.Number("SELECT room FROM subscription WHERE id = ?1", id) is not { } room)
                {
                    return false;
                }

                open.Execute($"UPDATE delivery SET {DeliveryRows.Drop}, reason = ?3 WHERE room = ?1 AND subscription = ?2 AND state = 0", room, id, Unsubscribed);
                open.Execute("DELETE FROM subscription WHERE id = ?1", id);
                return true;
            },
            cancellationToken);

    public Task<IReadOnlyList<Subscription>> OfRoomAsync(Room room, CancellationToken cancellationToken)
        => file.RunAsync<IReadOnlyList<Subscription>>(
            open => open.Rows(
                SubscriptionRows.Select + "WHERE room.platform = ?1 AND room.chat = ?2 AND room.topic = ?3 ORDER BY subscription.id",
                new SubscriptionRows().Read, room.Platform, room.Chat, room.Topic ?? ""),
            cancellationToken);

    public Task<IReadOnlyList<Subscription>> AllAsync(long after, int most, CancellationToken cancellationToken)
        => file.RunAsync<IReadOnlyList<Subscription>>(
            open => open.Rows(SubscriptionRows.Select + "WHERE subscription.id > ?1 ORDER BY subscription.id LIMIT ?2", new SubscriptionRows().Read, after, most),
            cancellationToken);

    public Task<RoomSettings?> RoomAsync(Room room, CancellationToken cancellationToken)
        => file.RunAsync(
            open => open.First(
                $"""
                 SELECT {RoomRows.SettingColumns} FROM room WHERE platform = ?1 AND chat = ?2 AND topic = ?3
                 AND (coalesce(locale, zone, quiet_from, dead) IS NOT NULL OR paused)
                 """,
                RoomRows.Settings, room.Platform, room.Chat, room.Topic ?? ""),
            cancellationToken);

    public Task SaveRoomAsync(RoomSettings settings, CancellationToken cancellationToken)
        => file.RunAsync(open => RoomRows.Save(open, settings), cancellationToken);

    public Task<IReadOnlyList<RoomSettings>> RoomsAsync(long skip, int most, CancellationToken cancellationToken)
        => file.RunAsync<IReadOnlyList<RoomSettings>>(
            open => open.Rows(
                $"SELECT {RoomRows.SettingColumns} FROM room WHERE EXISTS (SELECT 1 FROM subscription WHERE room = room.id) ORDER BY id LIMIT ?2 OFFSET ?1",
                RoomRows.Settings, skip, most),
            cancellationToken);

    public Task MoveRoomAsync(Room from, Room to, CancellationToken cancellationToken)
        => file.RunAsync(open => RoomMove.Run(open, from, to), cancellationToken);

    public Task<UserSettings?> UserAsync(string platform, string user, CancellationToken cancellationToken)
        => file.RunAsync(
            open => open.First(
                "SELECT locale, zone FROM reader WHERE platform = ?1 AND user = ?2",
                row => new UserSettings(platform, user) { Locale = Locale.Of(row.GetStringOrNull(0)), TimeZone = row.GetStringOrNull(1) }, platform, user),
            cancellationToken);

    public Task SaveUserAsync(UserSettings settings, CancellationToken cancellationToken)
        => file.RunAsync(
            open => open.Execute(
                "INSERT OR REPLACE INTO reader VALUES (?1, ?2, ?3, ?4)", settings.Platform, settings.User, settings.Locale?.Code, settings.TimeZone),
            cancellationToken);

    public Task ForgetRoomAsync(Room room, CancellationToken cancellationToken)
        => file.RunAsync(
            open =>
            {
                if (RoomRows.Find(open, room) is { } id)
                {
                    open.Execute("DELETE FROM delivery WHERE room = ?1", id);
                    open.Execute("DELETE FROM subscription WHERE room = ?1", id);
                    open.Execute("DELETE FROM room WHERE id = ?1", id);
                }
            },
            cancellationToken);

    public Task ForgetUserAsync(string platform, string user, CancellationToken cancellationToken)
        => file.RunAsync(
            open =>
            {
                open.Execute("DELETE FROM reader WHERE platform = ?1 AND user = ?2", platform, user);
                open.Execute(
                    "UPDATE subscription SET creator = NULL WHERE creator = ?2 AND EXISTS (SELECT 1 FROM room WHERE id = subscription.room AND platform = ?1)", platform, user);
            },
            cancellationToken);
}
