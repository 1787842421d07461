using Bot.Core.Feeds;
using Bot.Core.Signals;
using Bot.Core.Storage;
using Bot.Feeds;
using Bot.Feeds.Fetching;
using Bot.Testing;
using Bot.Testing.Chat;
using Bot.Testing.Feeds;
using Bot.Testing.Telegram.Time;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Bot.Host.Tests.Feeds;

/// <summary>The real fetching and polling against a news site on this machine, with a clock that only the test moves.</summary>
internal sealed class FeedBench : IAsyncDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly ServiceProvider services;

    private FeedBench(NewsSite site, FeedOptions options)
    {
        Site = site;
        Network = new PretendNetwork(site.Port);
        options.Path = folder.Path;
        services = new ServiceCollection()
            .AddLogging()
            .AddSignals()
            .AddSingleton<TimeProvider>(Clock)
            .AddSingleton<IFeedStore>(Store)
            .AddSingleton<INetwork>(Network)
            .AddSingleton(Options.Create(options))
            .AddFeeds()
            .BuildServiceProvider();
    }

    public NewsSite Site { get; }

    public PretendNetwork Network { get; }

    public VirtualClock Clock { get; } = new(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero), runs: false);

    public MemoryFeeds Store { get; } = new();

    public IFeedDesk Desk => services.GetRequiredService<IFeedDesk>();

    public NewFilesSignal NewFiles => services.GetRequiredService<NewFilesSignal>();

    public FeedBook Book => services.GetRequiredService<FeedBook>();

    public string Folder => folder.Path;

    public IReadOnlyList<string> Files => [.. Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(folder.Path, path)).Order(StringComparer.Ordinal)];

    public static async Task<FeedBench> StartAsync(Action<FeedOptions>? configure = null)
    {
        var options = new FeedOptions { HostPauseSeconds = 0, MaximumMegabytes = 1 };
        configure?.Invoke(options);
        return new FeedBench(await NewsSite.StartAsync(), options);
    }

    public Task<Fetched> GetAsync(string address) => services.GetRequiredService<WebFetcher>().GetAsync(new Uri(address), default, TestContext.Current.CancellationToken);

    public async Task<string> FailureOfAsync(string address) => Assert.IsType<Fetched.Failed>(await GetAsync(address)).Reason;

    public async Task AddAsync(string url, string? outlet = null) => Assert.IsType<FeedAddition.Added>(await Desk.AddAsync(url, outlet, TestContext.Current.CancellationToken));

    /// <summary>A round after so much time.</summary>
    public async Task PollAsync(TimeSpan later = default)
    {
        Clock.Advance(later);
        await services.GetRequiredService<IFeedPoll>().RunAsync(TestContext.Current.CancellationToken);
    }

    public async Task<FeedState> FeedAsync() => Assert.Single(await Store.FeedsAsync(TestContext.Current.CancellationToken));

    public string Read(string file) => File.ReadAllText(Path.Combine(folder.Path, file));

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await Site.DisposeAsync();
        await Clock.DisposeAsync();
        folder.Dispose();
    }
}
