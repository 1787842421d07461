using Bot.Core.Storage;
using Microsoft.Extensions.Logging;

namespace Bot.Core.Digests.Outbox;

/// <summary>
/// Sends what is due and settles it, on all platforms at once, rooms beside each other and each room in its order. Run it once in a process, and one process
/// for a state file: it is the only one that sends.
/// </summary>
/// <remarks>
/// <para>
/// The rule for messages whose fate nobody knows. A row is written as <see cref="DeliveryState.Sending"/> right before its request leaves and settled after
/// the answer. When the answer is lost, or the process dies in between, the message may have arrived or not. The row keeps
/// <see cref="Delivery.PerhapsSentAt"/>, and:
/// </para>
/// <para>
/// Discord is asked. Within 90 seconds the same nonce is sent again, for which Discord gives back the first message; later the poster reads the channel back
/// and looks for its own message. If it may not read there, the message is not sent again.
/// </para>
/// <para>
/// Telegram cannot be asked: its Bot API knows no idempotency key and bots cannot read a chat back. The message is sent again and says so at the end of its title,
/// "(다시 보냄)" or "(sent again)", because a digest twice is less bad than a digest lost: after a lost answer at most twice, after the death of a process up to
/// ten attempts in all. Since a room's messages go one after another, a kill concerns at most the one in flight in each chat.
/// </para>
/// <para>
/// What is not sent again though nobody knows whether it arrived is settled as <see cref="DeliveryState.Sent"/> without a message
/// (<see cref="Delivery.IsUnconfirmed"/>): its room counts as having had it, so that its items do not come unmarked once more. <c>/status</c> tells of it.
/// </para>
/// </remarks>
public sealed class OutboxWorker(
    IEnumerable<IRoomPoster> posters,
    IOutbox outbox,
    ISubscriptionStore subscriptions,
    IPostComposer composer,
    OutboxSignal signal,
    RetryPace pace,
    TimeProvider clock,
    ILogger<OutboxWorker> logger)
{
    private int runs;

    /// <summary>Until told to stop; then what is under way is settled, and the rest stays pending.</summary>
    /// <exception cref="InvalidOperationException">It runs already.</exception>
    public async Task RunAsync(CancellationToken stoppingToken)
    {
        if (Interlocked.Exchange(ref runs, 1) == 1)
        {
            throw new InvalidOperationException("The outbox is being sent already; a second worker would send everything twice.");
        }

        try
        {
            await Task.WhenAll(posters.Select(poster => LaneOf(poster).RunAsync(stoppingToken)));
        }
        finally
        {
            Interlocked.Exchange(ref runs, 0);
        }
    }

    private OutboxLane LaneOf(IRoomPoster poster)
        => new(poster, outbox, delivery => new DeliveryAttempt(poster, delivery, outbox, subscriptions, composer, pace, clock, logger), signal, clock, logger);
}
