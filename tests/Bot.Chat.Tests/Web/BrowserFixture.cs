using Microsoft.Playwright;

namespace Bot.Chat.Tests.Web;

/// <summary>One browser and one page server for all tests of a class; each test has a context of its own.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private const string Chromium = "/usr/bin/chromium";

    private WebBench? bench;
    private IPlaywright? playwright;

    public static string Reason => $"There is no browser at {Chromium} (apt-get install chromium).";

    /// <summary>Null where there is none.</summary>
    public IBrowser? Browser { get; private set; }

    public Uri Address => bench!.Server.Address!;

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Chromium))
        {
            return;
        }

        bench = await WebBench.StartAsync(PageNews.Build(), ("Limits:UserBurst", "0"), ("Limits:ChatBurst", "0"));
        playwright = await Playwright.CreateAsync();
        Browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Args = ["--no-sandbox", "--disable-gpu", "--no-proxy-server"] });
    }

    public async ValueTask DisposeAsync()
    {
        if (Browser is not null)
        {
            await Browser.DisposeAsync();
        }

        playwright?.Dispose();
        if (bench is not null)
        {
            await bench.DisposeAsync();
        }
    }
}
