using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Bot.Core.Digests.Outbox;

namespace Bot.Store.Sqlite.State;

/// <summary>Deliveries and bundles as rows.</summary>
internal static class DeliveryRows
{
    public const string Select =
        "SELECT delivery.id, kind, subscription, occurrence, bundle.id, state, reason, due, not_before, attempts, sending, perhaps, message, settled, unanswered, " + RoomRows.Columns
        + " FROM delivery JOIN room ON room.id = delivery.room LEFT JOIN bundle ON bundle.number = delivery.bundle ";

    /// <summary>What becomes of one that is not to be sent: dropped, or had, where it may have arrived (<see cref="Delivery.IsUnconfirmed"/>).</summary>
    public const string Drop = "state = iif(perhaps IS NULL, 4, 2)";

    public static Delivery Read(SqliteRow row) => new()
    {
        Id = row.GetInt64(0),
        Kind = (DeliveryKind)row.GetInt32(1),
        Subscription = row.GetInt64(2) is > 0 and var subscription ? subscription : null,
        Occurrence = row.GetString(3),
        Bundle = row.GetStringOrNull(4),
        State = (DeliveryState)row.GetInt32(5),
        Reason = row.GetStringOrNull(6),
        DueAt = row.Time(7),
        NotBefore = row.Time(8),
        Attempts = row.GetInt32(9),
        SendingSince = row.TimeOrNull(10),
        PerhapsSentAt = row.TimeOrNull(11),
        Message = row.GetStringOrNull(12),
        SettledAt = row.TimeOrNull(13),
        Unanswered = row.GetInt32(14),
        Room = RoomRows.Read(row, 15),
    };

    /// <summary>Whether it was new.</summary>
    public static bool Add(SqliteSession session, Delivery delivery, long room, long? bundle)
        => session.Change(
            """
            INSERT INTO delivery (room, subscription, occurrence, platform, kind, state, reason, bundle, due, not_before, attempts, sending, perhaps, message, settled, unanswered)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16) ON CONFLICT (room, subscription, occurrence) DO NOTHING
            """,
            room, delivery.Subscription ?? 0, delivery.Occurrence, delivery.Room.Platform, (int)delivery.Kind, (int)delivery.State, delivery.Reason, bundle,
            StateTime.Of(delivery.DueAt), StateTime.Of(delivery.NotBefore), delivery.Attempts, StateTime.Of(delivery.SendingSince),
            StateTime.Of(delivery.PerhapsSentAt), delivery.Message, StateTime.Of(delivery.SettledAt), delivery.Unanswered) > 0;

    /// <summary>Whether there was one to write: of that id and, if it must be, pending.</summary>
    public static bool Write(SqliteSession session, Delivery delivery, bool pending)
        => session.Change(
            """
            UPDATE delivery SET state = ?2, reason = ?3, due = ?4, not_before = ?5, attempts = ?6, sending = ?7, perhaps = ?8, message = ?9, settled = ?10, unanswered = ?11
            WHERE id = ?1 AND (state = 0 OR ?12 = 0)
            """,
            delivery.Id, (int)delivery.State, delivery.Reason, StateTime.Of(delivery.DueAt), StateTime.Of(delivery.NotBefore), delivery.Attempts,
            StateTime.Of(delivery.SendingSince), StateTime.Of(delivery.PerhapsSentAt), delivery.Message, StateTime.Of(delivery.SettledAt), delivery.Unanswered, pending ? 1 : 0) > 0;

    /// <summary>The bundle's row, whether it is new or not.</summary>
    public static long Keep(SqliteSession session, Bundle bundle)
        => Find(session, bundle.Id) ?? session.Insert("INSERT INTO bundle (id, mark, content) VALUES (?1, ?2, ?3)", bundle.Id, Mark(bundle.Id), bundle.Content);

    public static long? Find(SqliteSession session, string bundle) => session.Number("SELECT number FROM bundle WHERE id = ?1", bundle);

    /// <summary>62 bits that stand for a bundle in the sum of what a room has had; a sum is the same only by chance when the bundles are not.</summary>
    private static long Mark(string bundle) => BinaryPrimitives.ReadInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(bundle))) & 0x3FFF_FFFF_FFFF_FFFF;
}
