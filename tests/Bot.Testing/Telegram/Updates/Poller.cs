using System.Text.Json.Nodes;
using Bot.Testing.Telegram.Server;
using Bot.Testing.Telegram.Time;

namespace Bot.Testing.Telegram.Updates;

/// <summary>getUpdates as the server does it (tdlib/telegram-bot-api, Client.cpp): repeats until confirmed, one poller at a time, slows down who asks the same too often.</summary>
internal sealed class Poller(UpdateQueue queue, TimeProvider clock, Pulse changed)
{
    private readonly Lock guard = new();
    private CancellationTokenSource? running;
    private long lastOffset = long.MinValue;
    private DateTimeOffset lastAt;

    /// <summary>How many polls wait now.</summary>
    public int Waiting
    {
        get
        {
            lock (guard)
            {
                return running is null ? 0 : 1;
            }
        }
    }

    public async Task<JsonNode> PollAsync(long offset, int limit, int timeout, CancellationToken cancellationToken)
    {
        using var mine = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        (limit, timeout) = Enter(mine, offset, limit, Math.Clamp(timeout, 0, 50));
        changed.Beat();
        try
        {
            queue.Confirm(offset);
            await WaitAsync(timeout, mine.Token);
            return new JsonArray([.. queue.Peek(Math.Clamp(limit, 1, 100)).Select(update => update.Json.DeepClone())]);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new ApiErrorException(409, "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running");
        }
        finally
        {
            Leave(mine);
        }
    }

    private (int Limit, int Timeout) Enter(CancellationTokenSource mine, long offset, int limit, int timeout)
    {
        lock (guard)
        {
            running?.Cancel();
            running = mine;
            var since = clock.GetUtcNow() - lastAt;
            var again = offset == lastOffset;
            (lastOffset, lastAt) = (offset, clock.GetUtcNow());
            return (again && since < TimeSpan.FromSeconds(0.5) ? 1 : limit, again && since < TimeSpan.FromSeconds(3) ? Math.Max(3, timeout) : timeout);
        }
    }

    private void Leave(CancellationTokenSource mine)
    {
        lock (guard)
        {
            running = running == mine ? null : running;
        }
    }

    private async Task WaitAsync(int timeout, CancellationToken cancellationToken)
    {
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var late = Task.Delay(TimeSpan.FromSeconds(timeout), clock, enough.Token);
        while (true)
        {
            var next = changed.Next;
            cancellationToken.ThrowIfCancellationRequested();
            if (queue.Count > 0 || late.IsCompleted)
            {
                await enough.CancelAsync();
                return;
            }

            await Task.WhenAny(next, late, Task.Delay(Timeout.Infinite, enough.Token));
        }
    }
}
