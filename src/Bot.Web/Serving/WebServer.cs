using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Bot.Web.Serving;

/// <summary>
/// Kestrel for the page, health and the platforms' webhooks, as one service among others: the bot is no web application, and whoever switches the
/// page off gets no server at all.
/// </summary>
internal sealed partial class WebServer(
    IOptions<WebOptions> options, ChatEndpoints endpoints, IEnumerable<WebRoutes> others, IServiceProvider services, ILoggerFactory loggers, ILogger<WebServer> logger) : IHostedService, IWebAddress, IAsyncDisposable
{
    private const int MostConnections = 500;
    private const long LongestBody = 1 << 20;

    private WebApplication? app;

    public Uri? Address { get; private set; }

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (!options.Value.Enabled)
        {
            return;
        }

        app = Build();
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch (Exception failure) when (failure is IOException or SocketException or InvalidOperationException or FormatException)
        {
            throw new WebStartException(Sentence(failure), failure);
        }

        Address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        Log.Listening(logger, Address);
    }

    public Task StopAsync(CancellationToken cancellationToken) => app?.StopAsync(cancellationToken) ?? Task.CompletedTask;

    public ValueTask DisposeAsync() => app?.DisposeAsync() ?? ValueTask.CompletedTask;

    private WebApplication Build()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls(options.Value.Url).ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxConcurrentConnections = MostConnections;
            kestrel.Limits.MaxRequestBodySize = LongestBody;
        });
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton(loggers);
        var web = builder.Build();
        web.Use((http, next) =>
        {
            SafetyHeaders.Set(http.Response.Headers);
            http.RequestServices = services;
            return next(http);
        });
        var botRoutes = new BotRoutes(web, services);
        endpoints.Map(botRoutes);
        foreach (var routes in others)
        {
            routes.Map(botRoutes);
        }

        return web;
    }

    private string Sentence(Exception failure) => failure.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException
        ? $"{WebOptions.Section}:{nameof(WebOptions.Url)} is {options.Value.Url}, but another program listens there already (another run of this one, perhaps). Stop it, choose another port, or set Web:Enabled to false."
        : $"{WebOptions.Section}:{nameof(WebOptions.Url)} is {options.Value.Url}, where this machine cannot listen: {failure.Message}";

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "The chat page is at {Address}")]
        public static partial void Listening(ILogger logger, Uri address);
    }
}
