using Bot.Chat.Telegram.Protocol.Model;

namespace Bot.Chat.Telegram.Protocol;

/// <summary>
/// Posts one call and tells the kinds of failure apart. The token is a part of every address, so no address ever leaves this class:
/// neither in a message nor as the cause of one.
/// </summary>
internal sealed class TelegramHttp : IDisposable
{
    // An answer of 100 updates with long texts stays far below this.
    private const int LargestAnswer = 16 * 1024 * 1024;
    private static readonly TimeSpan ConnectPatience = TimeSpan.FromSeconds(15);

    private readonly HttpClient client;
    private readonly TimeProvider clock;
    private readonly TimeSpan patience;

    /// <param name="api">Where the Bot API is: <c>https://api.telegram.org</c>.</param>
    /// <param name="token">As BotFather gave it.</param>
    /// <param name="patience">How long a call may take, beyond the time that a poll waits on purpose.</param>
    /// <param name="clock">Measures the patience.</param>
    public TelegramHttp(Uri api, string token, TimeSpan patience, TimeProvider clock)
    {
        this.clock = clock;
        this.patience = patience;

        // A propagator would also switch on the activities of HttpClient, whose url.full tag carries the token to wherever traces go.
        var handler = new SocketsHttpHandler
        {
            ActivityHeadersPropagator = null,
            AllowAutoRedirect = false,
            UseCookies = false,
            PooledConnectionLifetime = TimeSpan.FromMinutes(10),
            ConnectTimeout = ConnectPatience,
        };
        client = new HttpClient(handler)
        {
            BaseAddress = new Uri($"{api.AbsoluteUri.TrimEnd('/')}/bot{token}/"),
            Timeout = Timeout.InfiniteTimeSpan,
            MaxResponseContentBufferSize = LargestAnswer,
        };
    }

    /// <summary>The answer of a call that succeeded.</summary>
    /// <param name="method">Of the Bot API.</param>
    /// <param name="content">The parameters; null without any.</param>
    /// <param name="wait">How long the server waits on purpose.</param>
    /// <param name="cancellationToken">Ends the wait; the call may have been carried out.</param>
    public async Task<ApiAnswer> PostAsync(string method, HttpContent? content, TimeSpan wait, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(wait + patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, method) { Content = content };
            using var response = await client.SendAsync(request, either.Token);
            var answer = AnswerReader.Read(await response.Content.ReadAsByteArrayAsync(either.Token));
            return Accept(method, (int)response.StatusCode, answer);
        }
        catch (HttpRequestException failure)
        {
            throw new TelegramException(method, Broken(failure));
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new TelegramException(method, new TelegramFault(TelegramFaultKind.Unknown, $"no answer within {(wait + patience).TotalSeconds:0} seconds"));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // Nobody cancelled: that is how the handler says that its ConnectTimeout has passed.
            throw new TelegramException(method, new TelegramFault(TelegramFaultKind.NotSent, $"no connection within {ConnectPatience.TotalSeconds:0} seconds"));
        }
    }

    public void Dispose() => client.Dispose();

    private static ApiAnswer Accept(string method, int status, ApiAnswer? answer)
    {
        if (answer is null)
        {
            throw new TelegramException(method, Unparsed(status));
        }

        return answer.Ok || FaultReader.IsNotModified(answer) ? answer : throw new TelegramException(method, FaultReader.Read(answer));
    }

    // A proxy's page instead of an answer. 429 and 4xx refuse before anything is done; behind a 5xx the call may have been carried out.
    private static TelegramFault Unparsed(int status)
        => status is >= 400 and < 500
            ? FaultReader.Read(new ApiAnswer { Ok = false, ErrorCode = status, Description = $"HTTP status {status} without an answer of the Bot API" })
            : new TelegramFault(TelegramFaultKind.Unknown, $"HTTP status {status} without an answer of the Bot API");

    private static TelegramFault Broken(HttpRequestException failure)
        => failure.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError
            ? new TelegramFault(TelegramFaultKind.NotSent, $"no connection ({failure.HttpRequestError})")
            : new TelegramFault(TelegramFaultKind.Unknown, $"the connection broke before the answer came ({failure.HttpRequestError})");
}
