using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Bot.Chat.Discord.Protocol;

namespace Bot.Chat.Discord.Rest;

/// <summary>Sends one attempt and reads what its answer means. Holds the token, and lets it out nowhere but into the header.</summary>
internal sealed class RestTransport(HttpMessageInvoker http, DiscordOptions options, TimeProvider time)
{
    private const int MaximumBytes = 16 * 1024 * 1024;
    private static readonly TimeSpan UnsaidWait = TimeSpan.FromSeconds(5);
    private readonly Uri root = new(options.ApiUrl.TrimEnd('/') + "/");

    /// <param name="request">What to send.</param>
    /// <param name="patience">After this the attempt counts as lost.</param>
    /// <param name="learn">Gets what any answer says about its bucket.</param>
    /// <param name="cancellationToken">The only way to an exception.</param>
    public async Task<RestAnswer> SendAsync(RestRequest request, TimeSpan patience, Action<RateLimitHeaders> learn, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(patience, time);
        await using var given = cancellationToken.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), limit);
        try
        {
            using var message = Message(request);
            using var response = await http.SendAsync(message, limit.Token);
            await response.Content.LoadIntoBufferAsync(MaximumBytes, limit.Token);
            if (RateLimitHeaders.Read(response.Headers) is { } limits)
            {
                learn(limits);
            }

            return Read(response, await response.Content.ReadAsByteArrayAsync(limit.Token));
        }
        catch (HttpRequestException failure)
        {
            var arrived = failure.HttpRequestError is not (HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError);
            return new RestAnswer.Broken($"no answer ({failure.HttpRequestError})", arrived, failure);
        }
        catch (IOException failure)
        {
            return new RestAnswer.Broken("the answer broke off", Arrived: true, failure);
        }
        catch (OperationCanceledException failure) when (!cancellationToken.IsCancellationRequested)
        {
            return new RestAnswer.Broken($"no answer within {patience.TotalSeconds.ToString("0.#", CultureInfo.InvariantCulture)} s", Arrived: true, failure);
        }
    }

    private static RestAnswer Read(HttpResponseMessage response, byte[] body)
    {
        if (response.IsSuccessStatusCode)
        {
            return new RestAnswer.Success(body);
        }

        if (response.StatusCode == HttpStatusCode.TooManyRequests)
        {
            return Limited(response.Headers, body);
        }

        return (int)response.StatusCode >= 500
            ? new RestAnswer.Broken($"status {(int)response.StatusCode}", Arrived: true, null)
            : new RestAnswer.Refused(response.StatusCode, Parse(body, DiscordJson.Default.ApiProblem) ?? new ApiProblem());
    }

    // A 429 of the proxy in front of Discord may carry no JSON, only the header.
    private static RestAnswer.RateLimited Limited(HttpResponseHeaders headers, byte[] body)
    {
        var problem = Parse(body, DiscordJson.Default.RateLimitProblem);
        var wait = RateLimitHeaders.Seconds(problem?.RetryAfter) ?? RateLimitHeaders.Seconds(RateLimitHeaders.Text(headers, "Retry-After")) ?? UnsaidWait;
        var global = problem?.Global == true || string.Equals(RateLimitHeaders.Text(headers, "X-RateLimit-Global"), "true", StringComparison.OrdinalIgnoreCase);

        // Whole milliseconds and a few more: a request that comes too early counts as another offence.
        return new RestAnswer.RateLimited(wait + TimeSpan.FromMilliseconds(50), global, RateLimitHeaders.Text(headers, "X-RateLimit-Scope") == "shared");
    }

    private static T? Parse<T>(byte[] body, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return body.Length == 0 ? null : JsonSerializer.Deserialize(body, type);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private HttpRequestMessage Message(RestRequest request)
    {
        var message = new HttpRequestMessage(request.Method, new Uri(root, request.Path)) { Content = request.Body?.Invoke() };
        message.Headers.TryAddWithoutValidation("User-Agent", DiscordUserAgent.Value);
        if (request.IsBots)
        {
            message.Headers.Authorization = new AuthenticationHeaderValue("Bot", options.Token);
        }

        return message;
    }
}
