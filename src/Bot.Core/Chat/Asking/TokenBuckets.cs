namespace Bot.Core.Chat.Asking;

/// <summary>
/// Token buckets by key over a clock: each holds <paramref name="burst"/> tokens and gets <paramref name="perMinute"/> back a minute.
/// Buckets that are full again are forgotten, so that memory follows those who ask now, not all who ever asked.
/// </summary>
internal sealed class TokenBuckets(TimeProvider clock, int burst, int perMinute)
{
    private const int SweepEvery = 1024;

    private readonly Lock gate = new();
    private readonly Dictionary<string, Bucket> buckets = new(StringComparer.Ordinal);
    private int untilSweep = SweepEvery;

    public int Count
    {
        get
        {
            lock (gate)
            {
                return buckets.Count;
            }
        }
    }

    private bool IsOff => burst == 0 || perMinute == 0;

    /// <summary>Takes a token.</summary>
    /// <returns>Null when there was one, else how long to wait for the next.</returns>
    public TimeSpan? Take(string key)
    {
        if (IsOff)
        {
            return null;
        }

        lock (gate)
        {
            Sweep();
            var now = clock.GetTimestamp();
            var tokens = buckets.TryGetValue(key, out var bucket) ? Filled(bucket, now) : burst;
            if (tokens < 1)
            {
                return TimeSpan.FromMinutes((1 - tokens) / perMinute);
            }

            buckets[key] = new Bucket(tokens - 1, now);
            return null;
        }
    }

    /// <summary>Puts a token back that was taken for nothing.</summary>
    public void Return(string key)
    {
        lock (gate)
        {
            if (!IsOff && buckets.TryGetValue(key, out var bucket))
            {
                buckets[key] = bucket with { Tokens = Math.Min(burst, bucket.Tokens + 1) };
            }
        }
    }

    private double Filled(Bucket bucket, long now)
        => Math.Min(burst, bucket.Tokens + (Math.Max(0, clock.GetElapsedTime(bucket.Since, now).TotalMinutes) * perMinute));

    private void Sweep()
    {
        if (--untilSweep > 0)
        {
            return;
        }

        untilSweep = SweepEvery;
        var now = clock.GetTimestamp();
        foreach (var key in buckets.Where(pair => Filled(pair.Value, now) >= burst).Select(pair => pair.Key).ToList())
        {
            buckets.Remove(key);
        }
    }

    private readonly record struct Bucket(double Tokens, long Since);
}
