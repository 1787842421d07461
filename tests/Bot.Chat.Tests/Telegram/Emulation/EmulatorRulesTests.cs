using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Bot.Testing.Telegram;
using Bot.Testing.Telegram.Spec;
using Bot.Testing.Telegram.Time;

namespace Bot.Chat.Tests.Telegram.Emulation;

/// <summary>The emulator refuses what the server refuses, in its words.</summary>
public sealed class EmulatorRulesTests : IAsyncLifetime
{
    private readonly HttpClient client = new();
    private TelegramEmulator telegram = null!;
    private long chat;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        telegram = await TelegramEmulator.StartAsync();
        chat = telegram.World.Private(telegram.World.NewUser("민지")).Id;
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await telegram.DisposeAsync();
    }

    [Fact]
    public void The_description_of_the_api_is_beside_the_repository()
        => Assert.SkipWhen(telegram.Spec is null, TelegramSpec.MissingReason);

    [Theory]
    [InlineData("""{"text":"x"}""", "parameter chat_id is required")]
    [InlineData("""{"chat_id":1,"text":"x","colour":"red"}""", "unknown parameter")]
    [InlineData("""{"chat_id":1,"text":7}""", "must be a string")]
    [InlineData("""{"chat_id":1,"text":"x","reply_markup":{"inline_keyboard":[[{"text":"a","callback":"b"}]]}}""", "is no field of InlineKeyboardButton")]
    [InlineData("""{"chat_id":1,"text":"x","reply_parameters":{}}""", "message_id is required")]
    [InlineData("""{"chat_id":1,"text":"x","link_preview_options":{"is_disabled":"yes"}}""", "must be a boolean")]
    public async Task What_the_description_does_not_know_is_refused(string body, string words)
    {
        Assert.SkipWhen(telegram.Spec is null, TelegramSpec.MissingReason);

        var error = await ErrorOf("sendMessage", (JsonObject)JsonNode.Parse(body)!);

        Assert.Contains(words, error, StringComparison.Ordinal);
        Assert.Single(telegram.Violations);
    }

    [Fact]
    public async Task Texts_are_measured_in_code_points_after_parsing()
    {
        Assert.Null(await ErrorOf("sendMessage", Message(Repeat("😀", 4096))));
        Assert.Null(await ErrorOf("sendMessage", Message("<b>" + Repeat("&lt;", 4096) + "</b>", "HTML")));
        Assert.Contains("message is too long", await ErrorOf("sendMessage", Message(Repeat("가", 4097))), StringComparison.Ordinal);
        Assert.Contains("message text is empty", await ErrorOf("sendMessage", Message("<b> \n</b>", "HTML")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(21, true)]
    [InlineData(22, false)]
    public async Task Data_of_buttons_is_measured_in_bytes(int syllables, bool fits)
    {
        var message = Message("x");
        message["reply_markup"] = JsonNode.Parse($$"""{"inline_keyboard":[[{"text":"a","callback_data":"{{Repeat("가", syllables)}}"}]]}""");

        var error = await ErrorOf("sendMessage", message);

        Assert.Equal(fits ? null : "Bad Request: BUTTON_DATA_INVALID", error);
    }

    [Theory]
    [InlineData("reaction", true)]
    [InlineData("반응", false)]
    [InlineData("Reaction", false)]
    [InlineData("re-action", false)]
    public async Task Commands_are_small_latin_letters(string command, bool fits)
    {
        var error = await ErrorOf("setMyCommands", new JsonObject { ["commands"] = new JsonArray(new JsonObject { ["command"] = command, ["description"] = "x" }) });

        Assert.Equal(fits ? null : "Bad Request: BOT_COMMAND_INVALID", error);
    }

    [Fact]
    public async Task Updates_come_again_until_an_offset_confirms_them()
    {
        var user = telegram.World.NewUser("준");
        telegram.Write(user, "하나");
        telegram.Write(user, "둘");

        var first = await UpdatesAsync("{}");
        var again = await UpdatesAsync("{}");
        var rest = await UpdatesAsync($$"""{"offset":{{first[0] + 1}}}""");
        var none = await UpdatesAsync($$"""{"offset":{{first[1] + 1}}}""");

        Assert.Equal(2, first.Count);
        Assert.Equal(first[..1], again);
        Assert.Equal(first[1..], rest);
        Assert.Empty(none);
    }

    [Fact]
    public async Task A_negative_offset_forgets_all_but_the_last()
    {
        var user = telegram.World.NewUser("준");
        telegram.Write(user, "하나");
        telegram.Write(user, "둘");

        Assert.Single(await UpdatesAsync("""{"offset":-1}"""));
        Assert.Equal(1, telegram.Pending);
    }

    [Fact]
    public async Task The_older_of_two_polls_is_turned_away()
    {
        var older = CallAsync("getUpdates", (JsonObject)JsonNode.Parse("""{"timeout":50}""")!);
        await telegram.WaitAsync(() => telegram.Polls > 0, Cancel);
        telegram.Write(telegram.World.NewUser("준"), "하나");
        var answered = await older;

        var waiting = CallAsync("getUpdates", new JsonObject { ["timeout"] = 50, ["offset"] = answered["result"]![0]!["update_id"]!.GetValue<long>() + 1 });
        await telegram.WaitAsync(() => telegram.Polls > 0, Cancel);
        var younger = CallAsync("getUpdates", new JsonObject { ["timeout"] = 50, ["offset"] = 1 });

        Assert.Equal(409, (await waiting)["error_code"]!.GetValue<int>());
        telegram.Write(telegram.World.NewUser("현"), "둘");
        Assert.True((await younger)["ok"]!.GetValue<bool>());
    }

    [Fact]
    public async Task Updates_are_kept_for_a_day()
    {
        await using var clock = new VirtualClock(DateTimeOffset.UnixEpoch.AddYears(55), runs: false);
        await using var later = await TelegramEmulator.StartAsync(clock);
        later.Write(later.World.NewUser("준"), "하나");
        clock.Advance(TimeSpan.FromHours(25));
        later.Write(later.World.NewUser("준"), "둘");

        var answer = await client.GetFromJsonAsync<JsonObject>(new Uri(later.Url, $"/bot{TelegramEmulator.Token}/getUpdates"), Cancel);

        Assert.Equal("둘", Assert.Single(answer!["result"]!.AsArray())!["message"]!["text"]!.GetValue<string>());
    }

    private static string Repeat(string text, int times) => new StringBuilder().Insert(0, text, times).ToString();

    private JsonObject Message(string text, string? mode = null)
    {
        var message = new JsonObject { ["chat_id"] = chat, ["text"] = text };
        if (mode is not null)
        {
            message["parse_mode"] = mode;
        }

        return message;
    }

    private async Task<IReadOnlyList<long>> ListAsync(string body)
        => [.. (await CallAsync("getUpdates", (JsonObject)JsonNode.Parse(body)!))["result"]!.AsArray().Select(update => update!["update_id"]!.GetValue<long>())];

    private async Task<List<long>> UpdatesAsync(string body) => [.. await ListAsync(body)];

    private async Task<string?> ErrorOf(string method, JsonObject body) => (await CallAsync(method, body))["description"]?.GetValue<string>();

    private async Task<JsonObject> CallAsync(string method, JsonObject body)
    {
        using var response = await client.PostAsJsonAsync(new Uri(telegram.Url, $"/bot{TelegramEmulator.Token}/{method}"), body, Cancel);
        return (await response.Content.ReadFromJsonAsync<JsonObject>(Cancel))!;
    }
}
