using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using Bot.Core.Feeds;
using Microsoft.Extensions.Options;

namespace Bot.Feeds.Fetching;

/// <summary>The only place that asks the network: bounded in size, time, redirects and pace, and in where it connects to.</summary>
internal sealed class WebFetcher : IDisposable
{
    private const int MostRedirects = 5;
    private const int Megabyte = 1024 * 1024;

    private readonly HttpMessageInvoker http;
    private readonly FeedOptions settings;
    private readonly HostPace pace;
    private readonly TimeProvider time;

    public WebFetcher(INetwork network, IOptions<FeedOptions> options, TimeProvider time)
    {
        settings = options.Value;
        this.time = time;
        pace = new HostPace(TimeSpan.FromSeconds(settings.HostPauseSeconds), time);
        var connector = new GuardedConnector(network, settings.AllowPrivateAddresses);
        http = new HttpMessageInvoker(new SocketsHttpHandler
        {
            // Followed by hand: each step is checked like the first.
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            UseCookies = false,

            // A proxy would connect for us, past the check.
            UseProxy = false,
            PooledConnectionLifetime = TimeSpan.FromMinutes(2),
            ConnectCallback = (context, cancellationToken) => connector.ConnectAsync(context.DnsEndPoint, cancellationToken),
        });
    }

    /// <summary>Throws only <see cref="OperationCanceledException"/>.</summary>
    public async Task<Fetched> GetAsync(Uri address, Validators validators, CancellationToken cancellationToken)
    {
        for (var hop = 0; hop <= MostRedirects; hop++)
        {
            if (FeedAddress.ProblemOf(address) is { } problem)
            {
                return new Fetched.Failed(hop == 0 ? problem : $"It was redirected to an address that is not fetched. {problem}", IsLasting: true);
            }

            var (fetched, next) = await StepAsync(address, validators, cancellationToken);
            if (fetched is not null)
            {
                return fetched;
            }

            address = next!;
        }

        return new Fetched.Failed($"It was redirected more than {MostRedirects} times.", IsLasting: true);
    }

    public void Dispose() => http.Dispose();

    private async Task<(Fetched? Fetched, Uri? Next)> StepAsync(Uri address, Validators validators, CancellationToken cancellationToken)
    {
        if (pace.Rest(address.IdnHost) is { Ticks: > 0 } rest)
        {
            return (new Fetched.Failed($"{address.IdnHost} asked not to be asked for a while.", IsLasting: false, rest), null);
        }

        using var turn = await pace.EnterAsync(address.IdnHost, cancellationToken);
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(settings.TimeoutSeconds), time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            using var request = Request(address, validators);
            using var answer = await http.SendAsync(request, both.Token);
            return await ReadAsync(address, answer, both.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return (new Fetched.Failed(string.Create(CultureInfo.InvariantCulture, $"{address.IdnHost} did not answer within {settings.TimeoutSeconds} seconds."), IsLasting: false), null);
        }
        catch (Exception problem) when (problem is HttpRequestException or IOException or InvalidDataException)
        {
            return (ProblemOf(address, problem), null);
        }
    }

    private async Task<(Fetched? Fetched, Uri? Next)> ReadAsync(Uri address, HttpResponseMessage answer, CancellationToken cancellationToken)
    {
        if (answer.StatusCode == HttpStatusCode.NotModified)
        {
            return (new Fetched.NotModified(), null);
        }

        if ((int)answer.StatusCode is 301 or 302 or 303 or 307 or 308 && answer.Headers.Location is { } location)
        {
            return Uri.TryCreate(address, location, out var next) ? (null, next) : (new Fetched.Failed("It was redirected to an address that cannot be read.", IsLasting: true), null);
        }

        if (!answer.IsSuccessStatusCode)
        {
            return (Refusal(address, answer), null);
        }

        if (await BoundedBody.ReadAsync(answer.Content, settings.MaximumMegabytes * Megabyte, cancellationToken) is not { } body)
        {
            return (new Fetched.Failed($"The answer is larger than {settings.MaximumMegabytes} MB (Feeds:MaximumMegabytes).", IsLasting: true), null);
        }

        var type = answer.Content.Headers.ContentType;
        var given = new Validators(Header(answer.Headers, "ETag"), Header(answer.Content.Headers, "Last-Modified"));
        return (new Fetched.Found(address, body, type?.MediaType, type?.CharSet, given), null);
    }

    private Fetched.Failed Refusal(Uri address, HttpResponseMessage answer)
    {
        var status = (int)answer.StatusCode;
        var after = answer.Headers.RetryAfter switch
        {
            { Delta: { } delta } => delta,
            { Date: { } date } => date - time.GetUtcNow(),
            _ => (TimeSpan?)null,
        };
        after = after is { } wanted ? TimeSpan.FromSeconds(Math.Clamp(wanted.TotalSeconds, 1, TimeSpan.FromDays(1).TotalSeconds)) : null;
        if (status is 429 or 503 && after is { } rest)
        {
            pace.Close(address.IdnHost, rest);
        }

        return new Fetched.Failed(string.Create(CultureInfo.InvariantCulture, $"{address.IdnHost} answered {status}{Words(status)}."), IsLasting: status is >= 400 and < 500 and not (408 or 425 or 429), after);
    }

    private static Fetched.Failed ProblemOf(Uri address, Exception problem)
        => problem.GetBaseException() is AddressRefusedException refused
            ? new Fetched.Failed(refused.Message, IsLasting: true)
            : new Fetched.Failed($"{address.IdnHost} could not be read: {problem.GetBaseException().Message.TrimEnd('.')}.", IsLasting: false);

    private static HttpRequestMessage Request(Uri address, Validators validators)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.UserAgent.Add(new ProductInfoHeaderValue("Aftershock", "1.0"));
        request.Headers.Accept.ParseAdd("application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/html;q=0.9, */*;q=0.5");
        if (validators.ETag is { } tag)
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        }

        if (validators.LastModified is { } modified)
        {
            request.Headers.TryAddWithoutValidation("If-Modified-Since", modified);
        }

        return request;
    }

    private static string? Header(HttpHeaders headers, string name) => headers.NonValidated.TryGetValues(name, out var values) ? values.ToString() is { Length: > 0 and < 1000 } value ? value : null : null;

    private static string Words(int status) => status switch
    {
        401 or 403 => " (it refuses to give this)",
        404 or 410 => " (there is nothing at this address)",
        429 => " (it was asked too often)",
        >= 500 => " (it has a fault of its own)",
        _ => "",
    };
}
