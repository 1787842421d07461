using Bot.Core.Chat;

namespace Bot.Store.Sqlite.State;

/// <summary>A room that got another address.</summary>
internal static class RoomMove
{
    public static void Run(SqliteSession session, Room from, Room to)
    {
        if (from == to || RoomRows.Find(session, from) is not { } left)
        {
            return;
        }

        if (RoomRows.Find(session, to) is { } taken)
        {
            Merge(session, left, taken);
            return;
        }

        session.Execute("UPDATE room SET platform = ?2, chat = ?3, topic = ?4 WHERE id = ?1", left, to.Platform, to.Chat, to.Topic ?? "");
        session.Execute("UPDATE delivery SET platform = ?2 WHERE room = ?1", left, to.Platform);
    }

    /// <summary>Somebody subscribed at the new address before the move was known: what both want comes once, and what was said there stays.</summary>
    private static void Merge(SqliteSession session, long left, long taken)
    {
        session.Execute("UPDATE OR IGNORE delivery SET room = ?2, platform = (SELECT platform FROM room WHERE id = ?2) WHERE room = ?1", left, taken);
        session.Execute("UPDATE OR IGNORE subscription SET room = ?2 WHERE room = ?1", left, taken);
        session.Execute(
            $"UPDATE delivery SET {DeliveryRows.Drop}, reason = 'The room moved to where the same is subscribed.' WHERE room = ?2 AND state = 0 AND subscription IN (SELECT id FROM subscription WHERE room = ?1)",
            left, taken);
        session.Execute("DELETE FROM subscription WHERE room = ?1", left);
        session.Execute("DELETE FROM delivery WHERE room = ?1", left);
        session.Execute(
            """
            UPDATE room SET locale = coalesce(room.locale, o.locale), zone = coalesce(room.zone, o.zone), quiet_from = coalesce(room.quiet_from, o.quiet_from),
              quiet_to = coalesce(room.quiet_to, o.quiet_to), paused = max(room.paused, o.paused) FROM room AS o WHERE room.id = ?2 AND o.id = ?1
            """,
            left, taken);
        session.Execute("DELETE FROM room WHERE id = ?1", left);
    }
}
