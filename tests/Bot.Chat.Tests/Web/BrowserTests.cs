using Microsoft.Playwright;

namespace Bot.Chat.Tests.Web;

/// <summary>The page in a real browser: what only a browser can tell.</summary>
public sealed class BrowserTests(BrowserFixture fixture) : IClassFixture<BrowserFixture>
{
    private readonly List<string> complaints = [];

    [Fact]
    public async Task A_name_is_completed_with_the_keyboard_and_its_answer_comes()
    {
        var page = await OpenAsync();
        await page.FillAsync("#q", "");
        await page.Locator("#q").PressSequentiallyAsync("/반응 ㄴㄷㄹ");
        await page.Locator("#suggestions li").First.WaitForAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal("suggestion-0", await page.Locator("#q").GetAttributeAsync("aria-activedescendant"));
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("/반응 사티아 나델라", await page.InputValueAsync("#q"));
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("blockquote").First.WaitForAsync();

        Assert.Equal("answer", await page.EvaluateAsync<string>("document.activeElement.id"));
        Assert.Empty(complaints);
    }

    [Fact]
    public async Task A_citation_opens_the_paragraph_in_place_and_escape_leads_back_to_it()
    {
        var page = await OpenAsync("/?lang=ko&q=" + Uri.EscapeDataString("/반응 나델라"));
        await page.FocusAsync("a.cite");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("dialog[open] mark").WaitForAsync();

        Assert.Equal("쓰임새는 빠르게 늘어난다", await page.Locator("dialog mark").TextContentAsync());
        await page.Keyboard.PressAsync("Escape");
        Assert.Equal("cite", await page.EvaluateAsync<string>("document.activeElement.className"));
        Assert.Empty(complaints);
    }

    [Theory]
    [InlineData(ColorScheme.Light, "light")]
    [InlineData(ColorScheme.Dark, "dark")]
    public async Task The_chart_follows_the_theme_and_the_switch(ColorScheme scheme, string theme)
    {
        var page = await OpenAsync("/?q=/stock%20nvidia&lang=en", new() { ColorScheme = scheme });
        Assert.Equal([theme == "light", theme == "dark"], await ShownAsync(page));

        await page.ClickAsync("#theme");
        Assert.Equal([theme == "dark", theme == "light"], await ShownAsync(page));
        await page.ReloadAsync();
        Assert.Equal([theme == "dark", theme == "light"], await ShownAsync(page));
        Assert.Empty(complaints);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/stock nvidia")]
    [InlineData("/timeline")]
    [InlineData("/sources")]
    [InlineData("/help")]
    public async Task On_a_phone_nothing_is_wider_than_the_screen(string line)
    {
        var page = await OpenAsync("/?lang=ko&q=" + Uri.EscapeDataString(line), new() { ViewportSize = new() { Width = 360, Height = 740 } });

        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= 360);
        Assert.Empty(complaints);
    }

    [Fact]
    public async Task It_answers_without_any_script()
    {
        var page = await OpenAsync("/?lang=ko", new() { JavaScriptEnabled = false });
        await page.FillAsync("#q", "/반응 나델라");
        await page.Keyboard.PressAsync("Enter");
        await page.ClickAsync("a.cite");

        Assert.Equal("쓰임새는 빠르게 늘어난다", await page.Locator("mark").TextContentAsync());
    }

    [Fact]
    public async Task Hostile_text_runs_nothing()
    {
        var page = await OpenAsync("/?lang=ko&q=" + Uri.EscapeDataString("/반응 올트먼 " + PageNews.Hostile));
        await page.ClickAsync("a.cite");
        await page.Locator("dialog[open] mark").WaitForAsync();

        Assert.Contains("<script>", await page.Locator("dialog mark").TextContentAsync(), StringComparison.Ordinal);
        Assert.Empty(complaints);
    }

    private static Task<bool[]> ShownAsync(IPage page)
        => page.EvaluateAsync<bool[]>("['light', 'dark'].map(theme => document.querySelector('.chart .' + theme).getClientRects().length > 0)");

    private async Task<IPage> OpenAsync(string path = "/?lang=ko", BrowserNewContextOptions? options = null)
    {
        Assert.SkipUnless(fixture.Browser is not null, BrowserFixture.Reason);
        var page = await (await fixture.Browser!.NewContextAsync(options)).NewPageAsync();

        // Violations of the policy, script errors and alerts are all complaints.
        page.Console += (_, message) => { if (message.Type is "error" or "warning") { complaints.Add(message.Text); } };
        page.PageError += (_, error) => complaints.Add(error);
        page.Dialog += (_, dialog) => complaints.Add("alert: " + dialog.Message);
        await page.GotoAsync(new Uri(fixture.Address, path).ToString());
        return page;
    }
}
