using System.Collections.Concurrent;
using Bot.Core.Chat;
using Bot.Core.Storage;
using Microsoft.Extensions.Logging;

namespace Bot.Core.Digests.Outbox;

/// <summary>One platform's share of the outbox: takes what is due, keeps as much under way as the platform makes sense of, sleeps while there is nothing.</summary>
internal sealed partial class OutboxLane(
    IRoomPoster poster, IOutbox outbox, Func<Delivery, DeliveryAttempt> attempt, OutboxSignal signal, TimeProvider clock, ILogger logger)
{
    // Asked for at once; what is not started yet is not written anywhere and costs nothing.
    private const int Batch = 256;
    private const int MostDoublings = 10;
    private static readonly TimeSpan ShortestPause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan ReadyPause = TimeSpan.FromSeconds(2);

    // Clocks jump, and somebody may forget to wake us.
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);

    private readonly OutboxSignal ended = new();
    private readonly ConcurrentDictionary<long, (Room Room, Task Task)> underWay = new();
    private readonly Queue<Delivery> fetched = new();
    private bool isRecovered;
    private volatile bool isTroubled;
    private volatile int troubles;

    public async Task RunAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (true)
            {
                var (woken, freed) = (signal.Next, ended.Next);
                if (await LookAsync(stoppingToken) is { } pause)
                {
                    await SleepAsync(pause, Task.WhenAny(woken, freed), stoppingToken);
                    continue;
                }

                // Nothing may cut this short, or a broken disk would be asked in circles.
                var trouble = ShortestPause * Math.Pow(2, Math.Min(troubles++, MostDoublings));
                await Task.Delay(trouble < LongestPause ? trouble : LongestPause, clock, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // What is under way is settled below; the rest stays pending.
        }
        finally
        {
            await Task.WhenAll(underWay.Values.Select(one => one.Task));
        }
    }

    // How long there is nothing to do; null when the state cannot be used.
    private async Task<TimeSpan?> LookAsync(CancellationToken stoppingToken)
    {
        if (isTroubled)
        {
            isTroubled = false;
            fetched.Clear();
            return null;
        }

        try
        {
            if (!isRecovered)
            {
                await RecoverAsync(stoppingToken);
                isRecovered = true;
            }

            return poster.IsReady ? await FillAsync(stoppingToken) : ReadyPause;
        }
        catch (StoreException failure)
        {
            Log.StateTrouble(logger, poster.Platform, failure.Message);
            return null;
        }
    }

    private async Task RecoverAsync(CancellationToken stoppingToken)
    {
        foreach (var found in await outbox.UnderWayAsync(poster.Platform, stoppingToken))
        {
            await outbox.UpdateAsync(Settlement.Recovered(found, poster.KnowsWhatArrived, clock.GetUtcNow()), stoppingToken);
        }
    }

    private async Task<TimeSpan> FillAsync(CancellationToken stoppingToken)
    {
        while (underWay.Count < poster.Parallel && !isTroubled)
        {
            if (fetched.Count == 0 && !await FetchAsync(stoppingToken))
            {
                return await UntilDueAsync(stoppingToken);
            }

            Start(fetched.Dequeue(), stoppingToken);
        }

        return LongestPause;
    }

    private async Task<bool> FetchAsync(CancellationToken stoppingToken)
    {
        var busy = underWay.ToArray();
        var rooms = busy.Select(one => one.Value.Room).ToHashSet();

        // What was due earlier may be written down late, while something else is under way to its room.
        var due = await outbox.DueAsync(poster.Platform, clock.GetUtcNow(), Batch, busy.Select(one => one.Key).ToHashSet(), stoppingToken);
        foreach (var delivery in due.Where(delivery => !rooms.Contains(delivery.Room)))
        {
            fetched.Enqueue(delivery);
        }

        return fetched.Count > 0;
    }

    private async Task<TimeSpan> UntilDueAsync(CancellationToken stoppingToken)
    {
        if (await outbox.NextDueAsync(poster.Platform, stoppingToken) is not { } due)
        {
            return LongestPause;
        }

        var pause = due - clock.GetUtcNow();
        return pause < ShortestPause ? ShortestPause : pause > LongestPause ? LongestPause : pause;
    }

    private void Start(Delivery delivery, CancellationToken stoppingToken)
    {
        var begin = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        underWay[delivery.Id] = (delivery.Room, RunAsync(delivery, begin.Task, stoppingToken));
        begin.SetResult();
    }

    private async Task RunAsync(Delivery delivery, Task begin, CancellationToken stoppingToken)
    {
        await begin;
        if (await attempt(delivery).RunAsync(stoppingToken))
        {
            troubles = 0;
        }
        else
        {
            isTroubled = true;
        }

        underWay.TryRemove(delivery.Id, out _);
        ended.Wake();
    }

    private async Task SleepAsync(TimeSpan pause, Task woken, CancellationToken stoppingToken)
    {
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        await Task.WhenAny(woken, Task.Delay(pause, clock, enough.Token));
        await enough.CancelAsync();
        stoppingToken.ThrowIfCancellationRequested();
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "Nothing is sent to {Platform} for the moment: {Failure}")]
        public static partial void StateTrouble(ILogger logger, string platform, string failure);
    }
}
