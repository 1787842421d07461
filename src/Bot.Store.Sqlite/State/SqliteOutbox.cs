using System.Globalization;
using Bot.Core.Chat;
using Bot.Core.Digests.Outbox;
using Bot.Core.Digests.Subscriptions;
using Bot.Core.Storage;

namespace Bot.Store.Sqlite.State;

/// <summary>The outbox in the state file.</summary>
internal sealed class SqliteOutbox(StateWriter file) : IOutbox
{
    private const int Troubled = 10;

    /// <summary>So many rows are forgotten in one step; others may write between two.</summary>
    private const int PruneStep = 5_000;

    private const string Due =
        """
        WHERE delivery.platform = ?1 AND state = 0 AND not_before <= ?2
        AND NOT EXISTS (SELECT 1 FROM delivery AS first WHERE first.room = delivery.room AND first.state < 2 AND (first.due, first.id) < (delivery.due, delivery.id))
        ORDER BY not_before, due, delivery.id LIMIT ?3
        """;

    public Task<int> AddAsync(IReadOnlyList<Delivery> deliveries, IReadOnlyList<Bundle> bundles, CancellationToken cancellationToken)
        => file.RunAsync(
            open =>
            {
                var numbers = bundles.DistinctBy(bundle => bundle.Id, StringComparer.Ordinal)
                    .ToDictionary(bundle => bundle.Id, bundle => DeliveryRows.Keep(open, bundle), StringComparer.Ordinal);
                return deliveries.Count(delivery => DeliveryRows.Add(open, delivery, RoomRows.FindOrAdd(open, delivery.Room), Number(open, numbers, delivery.Bundle)));
            },
            cancellationToken);

    public Task<IReadOnlyList<Delivery>> DueAsync(string platform, DateTimeOffset now, int most, IReadOnlySet<long> but, CancellationToken cancellationToken)
        => file.RunAsync<IReadOnlyList<Delivery>>(
            open =>
            [
                .. open.Rows(
                        DeliveryRows.Select + Due,
                        DeliveryRows.Read, platform, StateTime.Of(now), most + but.Count)
                    .Where(delivery => !but.Contains(delivery.Id)).Take(most),
            ],
            cancellationToken);

    public Task<IReadOnlyList<Delivery>> UnderWayAsync(string platform, CancellationToken cancellationToken)
        => file.RunAsync<IReadOnlyList<Delivery>>(
            open => open.Rows(DeliveryRows.Select + "WHERE delivery.platform = ?1 AND state = 1 ORDER BY delivery.id", DeliveryRows.Read, platform), cancellationToken);

    public Task<DateTimeOffset?> NextDueAsync(string platform, CancellationToken cancellationToken)
        => file.RunAsync(
            open => open.Number("SELECT min(not_before) FROM delivery WHERE platform = ?1 AND state = 0", platform) is { } at ? StateTime.Read(at) : (DateTimeOffset?)null,
            cancellationToken);

    public Task<bool> BeginAsync(Delivery delivery, CancellationToken cancellationToken)
        => file.RunAsync(open => DeliveryRows.Write(open, delivery, pending: true), cancellationToken);

    public Task UpdateAsync(Delivery delivery, CancellationToken cancellationToken)
        => file.RunAsync(open => DeliveryRows.Write(open, delivery, pending: false), cancellationToken);

    public Task<Bundle?> BundleAsync(string id, CancellationToken cancellationToken)
        => file.RunAsync(open => open.First("SELECT content FROM bundle WHERE id = ?1", row => new Bundle(id, row.GetString(0)), id), cancellationToken);

    public Task<IReadOnlyList<(Subscription Subscription, string Had)>> WithoutAsync(
        IReadOnlyList<Subscription> page, string occurrence, DateTimeOffset since, CancellationToken cancellationToken)
        => file.RunAsync(open => HadPrints.Read(open, page, occurrence, since), cancellationToken);

    public Task<IReadOnlyList<Bundle>> HadAsync(Room room, DateTimeOffset since, CancellationToken cancellationToken)
        => file.RunAsync<IReadOnlyList<Bundle>>(
            open => open.Rows(
                """
                SELECT bundle.id, content FROM delivery JOIN room ON room.id = delivery.room JOIN bundle ON bundle.number = delivery.bundle
                WHERE room.platform = ?1 AND room.chat = ?2 AND room.topic = ?3 AND due >= ?4 AND state < 3 GROUP BY bundle.number ORDER BY min(due), min(delivery.id)
                """,
                row => new Bundle(row.GetString(0), row.GetString(1)), room.Platform, room.Chat, room.Topic ?? "", StateTime.Of(since)),
            cancellationToken);

    public Task<IReadOnlyList<Delivery>> OfRoomAsync(Room room, int most, CancellationToken cancellationToken)
        => file.RunAsync<IReadOnlyList<Delivery>>(
            open => open.Rows(
                DeliveryRows.Select + "WHERE room.platform = ?1 AND room.chat = ?2 AND room.topic = ?3 ORDER BY due DESC, delivery.id DESC LIMIT ?4",
                DeliveryRows.Read, room.Platform, room.Chat, room.Topic ?? "", most),
            cancellationToken);

    public Task<int> DropAsync(Room room, string reason, CancellationToken cancellationToken)
        => file.RunAsync(
            open => RoomRows.Find(open, room) is { } id ? open.Change($"UPDATE delivery SET {DeliveryRows.Drop}, reason = ?2 WHERE room = ?1 AND state = 0", id, reason) : 0,
            cancellationToken);

    public Task<OutboxSummary> SummaryAsync(CancellationToken cancellationToken)
        => file.RunAsync(
            open => new OutboxSummary(
                open.Rows("SELECT state, number FROM tally ORDER BY state", row => KeyValuePair.Create((DeliveryState)row.GetInt32(0), row.GetInt32(1))).ToDictionary(),
                open.Rows(
                    DeliveryRows.Select + string.Create(CultureInfo.InvariantCulture, $"WHERE (state IN (3, 4) OR (state = 2 AND message IS NULL AND perhaps IS NOT NULL)) ORDER BY coalesce(settled, due) DESC, delivery.id DESC LIMIT {Troubled}"),
                    DeliveryRows.Read),
                open.Number("SELECT min(due) FROM delivery WHERE state = 0") is { } due ? StateTime.Read(due) : null),
            cancellationToken);

    public async Task PruneAsync(DateTimeOffset before, CancellationToken cancellationToken)
    {
        while (await file.RunAsync(open => Prune(open, before), cancellationToken) == PruneStep)
        {
        }

        await file.RunAsync(
            open => open.Execute("DELETE FROM bundle WHERE NOT EXISTS (SELECT 1 FROM delivery WHERE delivery.bundle = bundle.number)"), cancellationToken);
    }

    private static int Prune(SqliteSession session, DateTimeOffset before)
        => session.Change(
            "DELETE FROM delivery WHERE id IN (SELECT id FROM delivery WHERE state > 1 AND coalesce(settled, due) < ?1 ORDER BY coalesce(settled, due) LIMIT ?2)",
            StateTime.Of(before), PruneStep);

    private static long? Number(SqliteSession session, Dictionary<string, long> numbers, string? bundle)
    {
        if (bundle is null)
        {
            return null;
        }

        if (!numbers.TryGetValue(bundle, out var number))
        {
            number = DeliveryRows.Find(session, bundle) ?? throw new ArgumentException($"A delivery of the bundle {bundle} was added without it.", nameof(bundle));
            numbers.Add(bundle, number);
        }

        return number;
    }
}
