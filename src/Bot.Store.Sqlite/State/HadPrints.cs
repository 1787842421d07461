using System.Globalization;
using System.Text.Json;
using Bot.Core.Digests.Subscriptions;

namespace Bot.Store.Sqlite.State;

/// <summary>
/// Prints of what rooms have had. A room's row holds the sum of the marks of all its bundles, which triggers keep true; those due too long ago are
/// taken out of it here. That is cheap as long as pruning forgets about as much as the asker does.
/// </summary>
internal static class HadPrints
{
    private const long Width = 0x3FFF_FFFF_FFFF_FFFF;

    public static IReadOnlyList<(Subscription Subscription, string Had)> Read(
        SqliteSession session, IReadOnlyList<Subscription> page, string occurrence, DateTimeOffset since)
    {
        // One question for the page instead of one for each of its rows.
        var ids = JsonSerializer.Serialize(page.Select(subscription => subscription.Id));
        var old = Old(session, ids, since);
        var prints = session.Rows(
            """
            SELECT subscription.id, room.id, room.had FROM json_each(?1) AS asked JOIN subscription ON subscription.id = asked.value JOIN room ON room.id = subscription.room
            WHERE NOT EXISTS (SELECT 1 FROM delivery WHERE delivery.room = room.id AND delivery.subscription = asked.value AND occurrence = ?2)
            """,
            row => (Id: row.GetInt64(0), Had: (row.GetInt64(2) - old.GetValueOrDefault(row.GetInt64(1))) & Width), ids, occurrence)
            .ToDictionary(row => row.Id, row => row.Had);
        return [.. page.Where(subscription => prints.ContainsKey(subscription.Id)).Select(subscription => (subscription, Text(prints[subscription.Id])))];
    }

    /// <summary>By room, the sum of what it had before.</summary>
    private static Dictionary<long, long> Old(SqliteSession session, string ids, DateTimeOffset since)
    {
        var old = new Dictionary<long, long>();
        foreach (var (room, mark) in session.Rows(
            """
            SELECT delivery.room, mark FROM delivery JOIN bundle ON bundle.number = delivery.bundle
            WHERE delivery.room IN (SELECT subscription.room FROM json_each(?1) AS asked JOIN subscription ON subscription.id = asked.value) AND due < ?2 AND state < 3
            """,
            row => (row.GetInt64(0), row.GetInt64(1)), ids, StateTime.Of(since)))
        {
            old[room] = (old.GetValueOrDefault(room) + mark) & Width;
        }

        return old;
    }

    private static string Text(long print) => print.ToString("x", CultureInfo.InvariantCulture);
}
