namespace Bot.Chat.Discord.Rest;

/// <summary>Holds requests back until Discord will take them: by bucket, and by the global limit of everything that carries the bot's token.</summary>
internal sealed class RateLimits(TimeProvider time)
{
    private const int KeptBuckets = 512;

    private readonly Lock guard = new();
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Name, string Major), RateLimitBucket> buckets = [];
    private readonly GlobalLimit everything = new();

    /// <summary>Waits for the request's turn; null when it would not come before the deadline.</summary>
    public async Task<Permit?> EnterAsync(RestRequest request, DateTimeOffset deadline, CancellationToken cancellationToken)
    {
        while (true)
        {
            var bucket = Find(request);
            try
            {
                await bucket.Line.WaitAsync(cancellationToken);
            }
            catch (OperationCanceledException)
            {
                Leave(bucket, inLine: false);
                throw;
            }

            // While this request stood in line, an earlier answer may have named the bucket that really counts.
            if (IsCurrent(request, bucket))
            {
                return await TakeAsync(request, bucket, deadline, cancellationToken);
            }

            Leave(bucket, inLine: true);
        }
    }

    /// <summary>Discord said 429.</summary>
    public void Block(RestRequest request, TimeSpan wait, bool global)
    {
        lock (guard)
        {
            var until = time.GetUtcNow() + wait;
            if (global)
            {
                everything.Block(until);
            }
            else
            {
                Bucket(request).Block(until);
            }
        }
    }

    private async Task<Permit?> TakeAsync(RestRequest request, RateLimitBucket bucket, DateTimeOffset deadline, CancellationToken cancellationToken)
    {
        try
        {
            while (true)
            {
                var wait = TryTake(request, bucket);
                if (wait is null)
                {
                    return new Permit(this, request, bucket);
                }

                if (time.GetUtcNow() + wait > deadline)
                {
                    Leave(bucket, inLine: true);
                    return null;
                }

                await Task.Delay(wait.Value, time, cancellationToken);
            }
        }
        catch (OperationCanceledException)
        {
            Leave(bucket, inLine: true);
            throw;
        }
    }

    // Null when taken. A known bucket lets the next request step up at once.
    private TimeSpan? TryTake(RestRequest request, RateLimitBucket bucket)
    {
        lock (guard)
        {
            var now = time.GetUtcNow();
            var free = bucket.Next(now);
            if (request.IsBots && everything.Next(now) is var shared && shared > free)
            {
                free = shared;
            }

            if (free > now)
            {
                return free - now;
            }

            bucket.Take();
            if (request.IsBots)
            {
                everything.Take(now);
            }

            return null;
        }
    }

    private RateLimitBucket Find(RestRequest request)
    {
        lock (guard)
        {
            Forget();
            var bucket = Bucket(request);
            bucket.Users++;
            return bucket;
        }
    }

    private bool IsCurrent(RestRequest request, RateLimitBucket bucket)
    {
        lock (guard)
        {
            return ReferenceEquals(Bucket(request), bucket);
        }
    }

    private RateLimitBucket Bucket(RestRequest request)
    {
        var key = (names.GetValueOrDefault(request.Route, request.Route), request.Major);
        if (!buckets.TryGetValue(key, out var bucket))
        {
            buckets[key] = bucket = new RateLimitBucket();
        }

        return bucket;
    }

    // Every interaction has buckets of its own, so that they would pile up.
    private void Forget()
    {
        if (buckets.Count < KeptBuckets)
        {
            return;
        }

        var now = time.GetUtcNow();
        foreach (var (key, bucket) in buckets.ToList())
        {
            if (bucket.IsIdle(now))
            {
                buckets.Remove(key);
            }
        }
    }

    private void Learn(RestRequest request, RateLimitBucket asked, RateLimitHeaders headers)
    {
        lock (guard)
        {
            var now = time.GetUtcNow();
            names[request.Route] = headers.Bucket;
            var counted = Bucket(request);
            counted.Learn(headers, now);
            if (!ReferenceEquals(counted, asked))
            {
                asked.Learn(headers, now);
            }
        }
    }

    private void Leave(RateLimitBucket bucket, bool inLine)
    {
        lock (guard)
        {
            bucket.Users--;
        }

        if (inLine)
        {
            bucket.Line.Release();
        }
    }

    /// <summary>The right to send one request. Dispose when its answer is in.</summary>
    internal sealed class Permit : IDisposable
    {
        private readonly RateLimits limits;
        private readonly RestRequest request;
        private readonly RateLimitBucket bucket;
        private bool inLine;

        public Permit(RateLimits limits, RestRequest request, RateLimitBucket bucket)
        {
            (this.limits, this.request, this.bucket) = (limits, request, bucket);
            inLine = bucket.IsUnknown;
            if (!inLine)
            {
                bucket.Line.Release();
            }
        }

        /// <summary>Takes in what the answer says.</summary>
        public void Learn(RateLimitHeaders headers) => limits.Learn(request, bucket, headers);

        public void Dispose()
        {
            lock (limits.guard)
            {
                bucket.Give();
            }

            limits.Leave(bucket, inLine);
            inLine = false;
        }
    }
}
