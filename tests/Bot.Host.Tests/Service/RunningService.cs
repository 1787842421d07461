using System.Net;
using Bot.Core.Administration;
using Bot.Host.Composition;
using Bot.Host.Serving;
using Bot.Testing;
using Bot.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Bot.Host.Tests.Service;

/// <summary>One run of the service, with what it logs and its page.</summary>
internal sealed class RunningService(BotHostFactory factory, Action<IServiceCollection>? changes) : IAsyncDisposable
{
    private readonly HttpClient client = new(new SocketsHttpHandler { UseProxy = false });
    private IHost? host;

    public LogRecorder Log { get; } = new();

    public HttpClient Page => client;

    public IServiceProvider Services => host!.Services;

    public CorpusReload Reload => Services.GetRequiredService<CorpusReload>();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async Task StartAsync()
    {
        host = factory.ForService((services, configuration) =>
        {
            services.AddServing(configuration);
            services.AddSingleton<ILoggerProvider>(Log);
            changes?.Invoke(services);
        });
        await host.StartAsync(Cancel);
        client.BaseAddress = host.Services.GetRequiredService<IWebAddress>().Address;
    }

    public async Task<HttpStatusCode> HealthAsync(string kind)
    {
        using var answer = await client.GetAsync($"/health/{kind}", Cancel);
        return answer.StatusCode;
    }

    public async Task UntilAsync(string kind, HttpStatusCode status)
    {
        while (await HealthAsync(kind) != status)
        {
            await Task.Yield();
        }
    }

    /// <summary>As on SIGTERM.</summary>
    public Task StopAsync() => host!.StopAsync(CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        if (host is IAsyncDisposable running)
        {
            await host.StopAsync(CancellationToken.None);
            await running.DisposeAsync();
        }
    }
}
