using System.Net;
using Bot.Chat.Discord.Protocol;
using Microsoft.Extensions.Logging;

namespace Bot.Chat.Discord.Rest;

/// <summary>
/// Sends requests under all rate limits and tries again where that is safe: after 429 always, after connect errors always,
/// after 5xx and lost answers only what may arrive twice. Stops altogether when Discord refuses the token or too many requests fail.
/// </summary>
internal sealed partial class RestClient(RestTransport transport, RateLimits limits, InvalidRequests invalid, TimeProvider time, Func<double> chance, ILogger<RestClient> logger)
{
    private const int MaximumAttempts = 5;

    private static readonly TimeSpan LongestAttempt = TimeSpan.FromSeconds(15);
    private volatile DiscordException? refusal;

    /// <summary>The body of a successful answer; otherwise throws <see cref="DiscordException"/>.</summary>
    public async Task<byte[]> SendAsync(RestRequest request, CancellationToken cancellationToken)
    {
        var deadline = time.GetUtcNow() + request.Patience;
        var unknownFate = false;
        for (var attempt = 1; ; attempt++)
        {
            var answer = await AttemptAsync(request, deadline, unknownFate, cancellationToken);
            switch (answer)
            {
                case RestAnswer.Success success:
                    return success.Body;
                case RestAnswer.Refused refused when unknownFate && refused.Problem.Code == request.DoneBefore:
                    return [];
                case RestAnswer.Refused refused:
                    throw Refuse(request, refused);
                case RestAnswer.RateLimited limited when attempt == MaximumAttempts || time.GetUtcNow() + limited.Wait > deadline:
                    throw new DiscordException(DiscordFailure.Request, $"{request.Route} was not done: Discord limits it for {limited.Wait.TotalSeconds:F1} s more.")
                    {
                        Status = 429,
                        RetryAfter = limited.Wait,
                        MayBeDone = unknownFate,
                    };
                case RestAnswer.Broken broken:
                    unknownFate |= broken.Arrived;
                    var wait = TimeSpan.FromSeconds(Math.Pow(2, attempt - 2) * (0.75 + (0.5 * chance())));
                    if (attempt == MaximumAttempts || (broken.Arrived && !request.IsRepeatable) || time.GetUtcNow() + wait > deadline)
                    {
                        throw new DiscordException(DiscordFailure.Request, $"{request.Route} failed: {broken.Why}, at attempt {attempt}.", broken.Cause) { MayBeDone = unknownFate };
                    }

                    Log.Again(logger, request.Route, broken.Why, wait.TotalSeconds);
                    await Task.Delay(wait, time, cancellationToken);
                    break;
            }
        }
    }

    private async Task<RestAnswer> AttemptAsync(RestRequest request, DateTimeOffset deadline, bool unknownFate, CancellationToken cancellationToken)
    {
        ThrowIfStopped(request);
        using var permit = await limits.EnterAsync(request, deadline, cancellationToken)
            ?? throw new DiscordException(DiscordFailure.Request, $"{request.Route} was not sent: Discord's rate limit leaves no time for it.") { Status = 429, MayBeDone = unknownFate };

        // While it waited, others may have learnt that there is no use.
        ThrowIfStopped(request);
        var half = request.Patience / 2;
        var patience = half < LongestAttempt ? half : LongestAttempt;
        var answer = await transport.SendAsync(request, patience, permit.Learn, cancellationToken);
        if (answer is RestAnswer.RateLimited limited)
        {
            if (!limited.Shared)
            {
                invalid.Add();
            }

            limits.Block(request, limited.Wait, limited.Global);
            Log.Limited(logger, request.Route, limited.Wait.TotalSeconds, limited.Global);
        }

        return answer;
    }

    private void ThrowIfStopped(RestRequest request)
    {
        if (request.IsBots && refusal is { } known)
        {
            throw new DiscordException(DiscordFailure.Refused, known.Message) { Status = known.Status };
        }

        if (invalid.TooMany)
        {
            throw new DiscordException(DiscordFailure.Paused, $"{request.Route} was not sent: {InvalidRequests.Limit} requests failed within ten minutes, and Discord bans whoever goes on.");
        }
    }

    private DiscordException Refuse(RestRequest request, RestAnswer.Refused refused)
    {
        if (refused.Status is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden)
        {
            invalid.Add();
        }

        var failure = RestProblems.Explain(request, refused);
        if (failure.Kind == DiscordFailure.Refused)
        {
            refusal = failure;
        }

        return failure;
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "Discord {Route}: {Why}; trying again in {Seconds:F1} s.")]
        public static partial void Again(ILogger logger, string route, string why, double seconds);

        [LoggerMessage(Level = LogLevel.Information, Message = "Discord limits {Route} for {Seconds:F1} s (everything: {Global}).")]
        public static partial void Limited(ILogger logger, string route, double seconds, bool global);
    }
}
