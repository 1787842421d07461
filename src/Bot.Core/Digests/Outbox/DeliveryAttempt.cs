using Bot.Core.Digests.Planning;
using Bot.Core.Digests.Subscriptions;
using Bot.Core.Storage;
using Microsoft.Extensions.Logging;

namespace Bot.Core.Digests.Outbox;

/// <summary>One delivery on its way: looked at once more, composed, posted, settled.</summary>
internal sealed partial class DeliveryAttempt(
    IRoomPoster poster,
    Delivery delivery,
    IOutbox outbox,
    ISubscriptionStore subscriptions,
    IPostComposer composer,
    RetryPace pace,
    TimeProvider clock,
    ILogger logger)
{
    private static readonly TimeSpan SettlePause = TimeSpan.FromSeconds(2);
    private Delivery tried = delivery with { Attempts = delivery.Attempts + 1 };
    private bool isHandedOver;

    /// <summary>False when the state could not be read or written before anything was sent; then nothing has changed.</summary>
    public async Task<bool> RunAsync(CancellationToken stoppingToken)
    {
        try
        {
            await SettleAsync(await TryAsync(stoppingToken), stoppingToken);
            return true;
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Surely not sent: it waits for the next start.
            if (isHandedOver)
            {
                await WriteAsync(tried with { State = DeliveryState.Pending }, stoppingToken);
            }

            return true;
        }
        catch (StoreException failure) when (!isHandedOver)
        {
            Log.StateTrouble(logger, delivery.Id, failure.Message);
            return false;
        }
        catch (BundleException damaged)
        {
            await SettleAsync(new PostResult.Refused(damaged.Message), stoppingToken);
            return true;
        }
        catch (Exception failure)
        {
            Log.Unexpected(logger, failure, delivery.Id);
            var reason = $"An unexpected failure: {failure.GetType().Name}.";
            await SettleAsync(isHandedOver ? new PostResult.Unknown(reason) : new PostResult.NotNow(After: null, reason), stoppingToken);
            return true;
        }
    }

    private async Task<PostResult> TryAsync(CancellationToken stoppingToken)
    {
        var room = await subscriptions.RoomAsync(delivery.Room, stoppingToken);
        if (room?.Dead is { } dead)
        {
            return new PostResult.RoomGone(dead);
        }

        if (room?.IsPaused == true)
        {
            await WriteAsync(Settlement.Over(delivery, DeliveryState.Paused, "The room was paused before it was sent.", clock.GetUtcNow()), stoppingToken);
            return new PostResult.Withdrawn();
        }

        return await ComposeAsync(room, stoppingToken) is { } composed
            ? await poster.PostAsync(PostOf(composed), stoppingToken)
            : new PostResult.NotAgain("Nothing of it is left in the corpus.");
    }

    private async Task<ComposedPost?> ComposeAsync(RoomSettings? room, CancellationToken stoppingToken)
        => delivery.Bundle is { } id && await outbox.BundleAsync(id, stoppingToken) is { } bundle
            ? await composer.ComposeAsync(delivery, bundle, room, stoppingToken)
            : null;

    private Post PostOf(ComposedPost composed) => new(delivery.Room, composed.Reply, composed.CommandLine, DeliveryNonce.Of(delivery))
    {
        PerhapsSentAt = delivery.PerhapsSentAt,
        HandOver = HandOverAsync,
        Silent = delivery.Kind == DeliveryKind.Digest,
    };

    private async Task<bool> HandOverAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var sending = tried with { State = DeliveryState.Sending, SendingSince = clock.GetUtcNow() };

        // Not to be called back: whoever stops has to know what was written.
        if (!await outbox.BeginAsync(sending, CancellationToken.None))
        {
            return false;
        }

        (tried, isHandedOver) = (sending, true);
        return true;
    }

    private async Task SettleAsync(PostResult result, CancellationToken stoppingToken)
    {
        if (result is PostResult.Withdrawn)
        {
            return;
        }

        // First, because what comes next in the room has to find it moved, or dead.
        switch (result)
        {
            case PostResult.RoomGone gone:
                await InsistAsync(() => BuryAsync(gone.Reason), stoppingToken);
                break;
            case PostResult.Sent { MovedTo: { } to } when to != delivery.Room:
                await InsistAsync(() => subscriptions.MoveRoomAsync(delivery.Room, to, CancellationToken.None), stoppingToken);
                break;
        }

        var settled = Settlement.Of(tried, result, poster.KnowsWhatArrived, pace, clock.GetUtcNow());
        await WriteAsync(settled, stoppingToken);
        if (settled.State is DeliveryState.Failed)
        {
            Log.Failed(logger, settled.Id, settled.Reason ?? "");
        }
    }

    private async Task BuryAsync(string reason)
    {
        var room = await subscriptions.RoomAsync(delivery.Room, CancellationToken.None) ?? new RoomSettings { Room = delivery.Room };
        if (room.Dead is null)
        {
            await subscriptions.SaveRoomAsync(room with { Dead = reason }, CancellationToken.None);
            Log.RoomGone(logger, delivery.Room.Platform, reason);
        }

        await outbox.DropAsync(delivery.Room, reason, CancellationToken.None);
    }

    private Task WriteAsync(Delivery settled, CancellationToken stoppingToken) => InsistAsync(() => outbox.UpdateAsync(settled, CancellationToken.None), stoppingToken);

    // What was sent has to be written down, however long the disk stays full: until then the row counts as under way and is not touched.
    private async Task InsistAsync(Func<Task> write, CancellationToken stoppingToken)
    {
        while (true)
        {
            try
            {
                await write();
                return;
            }
            catch (StoreException failure)
            {
                Log.NotSettled(logger, delivery.Id, failure.Message);
                if (stoppingToken.IsCancellationRequested)
                {
                    return;
                }
            }

            await Task.Delay(SettlePause, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "Delivery {Id} was not begun: {Failure}")]
        public static partial void StateTrouble(ILogger logger, long id, string failure);

        [LoggerMessage(Level = LogLevel.Error, Message = "Delivery {Id} failed for a reason that nobody thought of; it is tried again later.")]
        public static partial void Unexpected(ILogger logger, Exception failure, long id);

        [LoggerMessage(Level = LogLevel.Warning, Message = "Delivery {Id} is given up: {Reason}")]
        public static partial void Failed(ILogger logger, long id, string reason);

        [LoggerMessage(Level = LogLevel.Information, Message = "A room on {Platform} gets nothing any more: {Reason}")]
        public static partial void RoomGone(ILogger logger, string platform, string reason);

        [LoggerMessage(Level = LogLevel.Critical, Message = "What became of delivery {Id} could not be written down, and is tried again: {Failure}")]
        public static partial void NotSettled(ILogger logger, long id, string failure);
    }
}
