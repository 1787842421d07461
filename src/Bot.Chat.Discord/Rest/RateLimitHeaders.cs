using System.Globalization;
using System.Net.Http.Headers;

namespace Bot.Chat.Discord.Rest;

/// <summary>What an answer says about its bucket (topics/rate-limits, "Header Format").</summary>
/// <param name="Bucket">Shared by routes that are counted together.</param>
/// <param name="Limit">Requests in a window.</param>
/// <param name="Remaining">Left in this window.</param>
/// <param name="ResetAfter">Until the next window.</param>
internal sealed record RateLimitHeaders(string Bucket, int Limit, int Remaining, TimeSpan ResetAfter)
{
    /// <summary>Null when the route is not limited, or the headers cannot be read.</summary>
    public static RateLimitHeaders? Read(HttpResponseHeaders headers)
    {
        if (Text(headers, "X-RateLimit-Bucket") is not { Length: > 0 } bucket
            || !int.TryParse(Text(headers, "X-RateLimit-Limit"), NumberStyles.None, CultureInfo.InvariantCulture, out var limit)
            || !int.TryParse(Text(headers, "X-RateLimit-Remaining"), NumberStyles.None, CultureInfo.InvariantCulture, out var remaining)
            || Seconds(Text(headers, "X-RateLimit-Reset-After")) is not { } reset)
        {
            return null;
        }

        return new RateLimitHeaders(bucket, limit, remaining, reset);
    }

    public static string? Text(HttpResponseHeaders headers, string name) => headers.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;

    /// <summary>Null for anything that is no sensible number of seconds; never more than a day.</summary>
    public static TimeSpan? Seconds(string? text)
        => double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) ? Seconds(seconds) : null;

    public static TimeSpan? Seconds(double? seconds)
        => seconds is >= 0 and <= 86_400 ? TimeSpan.FromSeconds(seconds.Value) : null;
}
