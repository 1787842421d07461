namespace Bot.Chat.Discord.Gateway;

/// <summary>Counts what a connection sends: Discord closes one that sends more than 120 frames in 60 seconds (events/gateway, "Rate Limiting").</summary>
internal sealed class SendBudget(TimeProvider time)
{
    // Some room for the heartbeats that must not wait.
    private const int Limit = 100;

    private static readonly TimeSpan Window = TimeSpan.FromSeconds(60);
    private readonly Queue<DateTimeOffset> sent = new();

    /// <summary>False when one more would be too many.</summary>
    public bool TryTake()
    {
        var now = time.GetUtcNow();
        while (sent.TryPeek(out var oldest) && now - oldest >= Window)
        {
            sent.Dequeue();
        }

        if (sent.Count >= Limit)
        {
            return false;
        }

        sent.Enqueue(now);
        return true;
    }
}
