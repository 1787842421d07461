using Bot.Core;
using Bot.Core.Chat;
using Bot.Core.Lexicon;
using Bot.Core.Storage;
using Bot.Testing;
using Bot.Testing.Chat;
using Bot.Testing.News;
using Bot.Web;
using Bot.Web.Serving;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Chat.Tests.Web;

/// <summary>The page on a real server on loopback, over a small corpus.</summary>
internal sealed class WebBench : IAsyncDisposable
{
    private readonly ServiceProvider services;

    private WebBench(ServiceProvider services) => this.services = services;

    public WebServer Server => services.GetRequiredService<WebServer>();

    public Readiness Readiness => services.GetRequiredService<Readiness>();

    public HttpClient Client { get; } = new(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false });

    public static Task<WebBench> StartAsync(NewsBuilder news, params (string Key, string Value)[] settings) => StartAsync(news, preview: null, settings);

    public static async Task<WebBench> StartAsync(NewsBuilder news, IPreviewRenderer? preview, params (string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("Web:Url", "http://127.0.0.1:0")])
            .AddInMemoryCollection([.. settings.Select(setting => new KeyValuePair<string, string?>(setting.Key, setting.Value))])
            .Build();
        var collection = new ServiceCollection().AddLogging().AddBotCore().AddWebChat(configuration);
        collection.Configure<LexiconOptions>(options => options.Path = RepositoryFiles.Lexicon);
        collection.Configure<Core.Chat.Asking.LimitOptions>(options => configuration.GetSection("Limits").Bind(options));
        collection.AddSingleton(TestLexicon.Gazetteer);
        collection.AddSingleton<TimeProvider>(new ManualClock());
        collection.AddSingleton<IIndexStore>(news.Store());
        collection.AddSingleton<IChatState, MemoryChatState>();
        if (preview is not null)
        {
            collection.AddSingleton(preview);
        }

        var bench = new WebBench(collection.BuildServiceProvider());
        await bench.Server.StartAsync(TestContext.Current.CancellationToken);
        if (bench.Server.Address is { } address)
        {
            bench.Client.BaseAddress = address;
        }

        return bench;
    }

    public Task<HttpResponseMessage> GetAsync(string path) => Client.GetAsync(path, TestContext.Current.CancellationToken);

    public async Task<string> AskAsync(string line, string more = "&lang=ko")
    {
        var answer = await GetAsync($"/?q={Uri.EscapeDataString(line)}{more}");
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Server.StopAsync(CancellationToken.None);
        await services.DisposeAsync();
    }
}
