namespace Bot.Chat.Discord.Rest;

/// <summary>
/// Counts answers 401, 403 and 429: 10,000 of them within ten minutes and Discord bans the address (topics/rate-limits, "Invalid Request Limit").
/// We stop at a twentieth of that, which no healthy bot comes near.
/// </summary>
internal sealed class InvalidRequests(TimeProvider time)
{
    public const int Limit = 500;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(10);
    private readonly Lock guard = new();
    private readonly Queue<DateTimeOffset> seen = new();

    /// <summary>How many in the last ten minutes.</summary>
    public int Count
    {
        get
        {
            lock (guard)
            {
                var now = time.GetUtcNow();
                while (seen.TryPeek(out var oldest) && now - oldest >= Window)
                {
                    seen.Dequeue();
                }

                return seen.Count;
            }
        }
    }

    public bool TooMany => Count >= Limit;

    public void Add()
    {
        lock (guard)
        {
            seen.Enqueue(time.GetUtcNow());
        }
    }
}
