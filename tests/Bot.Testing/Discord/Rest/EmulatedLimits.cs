using System.Globalization;
using System.Text.Json.Nodes;

namespace Bot.Testing.Discord.Rest;

/// <summary>Discord's rate limits by the emulator's clock: five seconds for each bucket, one second for all requests of the bot together.</summary>
internal sealed class EmulatedLimits(EmulatorState state)
{
    private const int Global = 50;
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(5);

    private readonly Dictionary<string, (DateTimeOffset Reset, int Used)> buckets = new(StringComparer.Ordinal);
    private (DateTimeOffset Reset, int Used) everything;

    /// <summary>429s that it gave because a client came too early.</summary>
    public int Refused { get; private set; }

    /// <summary>Null when the request may pass; its headers are in <paramref name="headers"/>.</summary>
    public RestReply? Take(string bucket, string major, bool isBots, Dictionary<string, string> headers)
    {
        lock (state.Gate)
        {
            var now = state.Now;
            if (isBots && Count(ref everything, now, TimeSpan.FromSeconds(1)) > Global)
            {
                Refused++;
                return Limited((everything.Reset - now).TotalSeconds, "global", json: true);
            }

            var key = $"{bucket}:{major}";
            var counted = buckets.GetValueOrDefault(key);
            var used = Count(ref counted, now, Window);
            buckets[key] = counted;
            var size = state.Settings.BucketSize;
            var after = (counted.Reset - now).TotalSeconds;
            headers["X-RateLimit-Bucket"] = bucket;
            headers["X-RateLimit-Limit"] = size.ToString(CultureInfo.InvariantCulture);
            headers["X-RateLimit-Remaining"] = Math.Max(0, size - used).ToString(CultureInfo.InvariantCulture);
            headers["X-RateLimit-Reset-After"] = after.ToString("0.000", CultureInfo.InvariantCulture);
            headers["X-RateLimit-Reset"] = (counted.Reset.ToUnixTimeMilliseconds() / 1000d).ToString("0.000", CultureInfo.InvariantCulture);
            if (used <= size)
            {
                return null;
            }

            Refused++;
            return Limited(after, "user", json: true);
        }
    }

    public static RestReply Limited(double seconds, string scope, bool json)
    {
        var reply = new RestReply(429, json ? new JsonObject { ["message"] = "You are being rate limited.", ["retry_after"] = seconds, ["global"] = scope == "global" } : null)
        {
            Text = json ? null : "error code: 1015",
        };
        reply.Headers["Retry-After"] = Math.Ceiling(seconds).ToString(CultureInfo.InvariantCulture);
        if (json)
        {
            reply.Headers["X-RateLimit-Scope"] = scope;
        }

        if (scope == "global")
        {
            reply.Headers["X-RateLimit-Global"] = "true";
        }

        return reply;
    }

    private static int Count(ref (DateTimeOffset Reset, int Used) window, DateTimeOffset now, TimeSpan length)
    {
        window = now >= window.Reset ? (now + length, 1) : (window.Reset, window.Used + 1);
        return window.Used;
    }
}
