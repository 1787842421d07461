using Bot.Core.Digests.News;
using Bot.Core.Digests.Outbox;
using Bot.Core.Digests.Planning;
using Bot.Core.Digests.Subscriptions;
using Bot.Core.Digests.Timing;
using Bot.Core.Storage;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Bot.Core.Digests.Running;

/// <summary>
/// One run of plans at a time. Two beside each other would both find the same item new for a room that one of them is just about to give it to.
/// </summary>
public sealed class PlanTurn(
    ISubscriptionStore subscriptions,
    IOutbox outbox,
    IIndexStore index,
    NewsDesk desk,
    Slots slots,
    PlanMoments moments,
    OutboxSignal added,
    IOptions<DigestOptions> options,
    TimeProvider time,
    ILogger<PlanTurn> logger) : IDisposable
{
    private readonly SemaphoreSlim gate = new(1, 1);

    /// <summary>Waits for its turn and reads what every plan of the run needs; disposing what comes ends the turn.</summary>
    /// <exception cref="StoreException">The state or the index cannot be read.</exception>
    internal async Task<PlanRun> BeginAsync(CancellationToken cancellationToken)
    {
        await gate.WaitAsync(cancellationToken);
        IIndexSnapshot? snapshot = null;
        try
        {
            var now = time.GetUtcNow();
            var since = now.AddDays(-options.Value.KeepDays);
            snapshot = await index.OpenAsync(cancellationToken);
            var rooms = await RoomBook.ReadAsync(subscriptions, cancellationToken);
            var plans = new SharedPlans(snapshot, desk, outbox, since, logger);
            return new PlanRun(now, since, rooms, plans, snapshot, subscriptions, outbox, slots, moments, added, () => gate.Release());
        }
        catch
        {
            if (snapshot is not null)
            {
                await snapshot.DisposeAsync();
            }

            gate.Release();
            throw;
        }
    }

    public void Dispose() => gate.Dispose();
}
