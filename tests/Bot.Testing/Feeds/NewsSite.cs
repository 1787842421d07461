using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Bot.Testing.Feeds;

/// <summary>A news site on this machine: a real HTTP server that answers under any host name, well or badly.</summary>
public sealed class NewsSite : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, RequestDelegate> pages = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<(string Address, IReadOnlyDictionary<string, string> Headers)> requests = new();
    private readonly WebApplication server;

    private NewsSite()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        server = builder.Build();
        server.Run(AnswerAsync);
    }

    public int Port { get; private set; }

    /// <summary>What was asked for, as <c>host/path?query</c>, in order.</summary>
    public IEnumerable<string> Asked => requests.Select(request => request.Address);

    public IReadOnlyDictionary<string, string> HeadersOfLast => requests.Last().Headers;

    public static async Task<NewsSite> StartAsync()
    {
        var site = new NewsSite();
        await site.server.StartAsync();
        var address = site.server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        site.Port = new Uri(address).Port;
        return site;
    }

    /// <param name="address"><c>host/path</c>.</param>
    /// <param name="answer">What it does.</param>
    public NewsSite On(string address, RequestDelegate answer)
    {
        pages[address] = answer;
        return this;
    }

    public NewsSite Has(string address, string text, string type = "text/html; charset=utf-8") => Has(address, Encoding.UTF8.GetBytes(text), type);

    public NewsSite Has(string address, byte[] body, string type) => On(address, async context =>
    {
        context.Response.ContentType = type;
        await context.Response.Body.WriteAsync(body);
    });

    public NewsSite Redirects(string address, string to, int status = 302) => On(address, context =>
    {
        context.Response.StatusCode = status;
        context.Response.Headers.Location = to;
        return Task.CompletedTask;
    });

    public NewsSite Fails(string address, int status, string? retryAfter = null) => On(address, context =>
    {
        context.Response.StatusCode = status;
        context.Response.Headers.RetryAfter = retryAfter;
        return Task.CompletedTask;
    });

    public async ValueTask DisposeAsync()
    {
        await server.StopAsync(new CancellationToken(canceled: true));
        await server.DisposeAsync();
    }

    private Task AnswerAsync(HttpContext context)
    {
        var address = $"{context.Request.Host.Host}{context.Request.Path}{context.Request.QueryString}";
        requests.Enqueue((address, context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase)));
        if (pages.TryGetValue(address, out var answer))
        {
            return answer(context);
        }

        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
