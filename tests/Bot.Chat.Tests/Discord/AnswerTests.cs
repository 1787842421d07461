using Bot.Core.Chat;
using Bot.Testing.Chat;
using Bot.Testing.Discord;
using Bot.Testing.Discord.Gateway;
using Bot.Testing.Discord.Rest;
using Microsoft.Extensions.Logging;

namespace Bot.Chat.Tests.Discord;

public sealed class AnswerTests
{
    private static readonly Dictionary<string, object> Nadella = new(StringComparer.Ordinal) { ["name"] = "나델라" };

    [Theory]
    [InlineData("ko", "기준")]
    [InlineData("en-GB", "As of")]
    [InlineData("ja", "As of")]
    public async Task Answers_a_command_in_the_askers_language(string locale, string foot)
    {
        await using var bot = await DiscordBot.StartAsync();
        var asked = await bot.AskAsync(InteractionPayloads.Command("reaction", Nadella, locale));

        Assert.Equal(4, (int?)asked.Response!["type"]);
        Assert.Contains("쓰임새는 늘어난다", Reading.Text(asked), StringComparison.Ordinal);
        Assert.Contains(foot, Reading.Text(asked), StringComparison.Ordinal);
        Assert.False(asked.IsEphemeral);
        Assert.Empty(bot.Emulator.Violations);
    }

    [Fact]
    public async Task A_button_to_something_else_says_what_it_leads_to_and_no_prompt_stands_above_nothing()
    {
        await using var bot = await DiscordBot.StartAsync();
        var asked = await bot.AskAsync(InteractionPayloads.Command("who", Nadella));

        Assert.Contains(Reading.Parts(asked.Message), part => (string?)part["label"] == "사티아 나델라 · 발언 1건");
        Assert.DoesNotContain("더 볼 것", Reading.Text(asked), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_a_source_to_whoever_asks_for_it_alone()
    {
        await using var bot = await DiscordBot.StartAsync();
        var asked = await bot.AskAsync(InteractionPayloads.Command("reaction", Nadella));
        var opened = await bot.AskAsync(InteractionPayloads.Press(Reading.Button(asked, "[1]")));

        Assert.True(opened.IsEphemeral);
        Assert.Contains("쓰임새는 늘어난다", Reading.Text(opened), StringComparison.Ordinal);
        Assert.Empty(bot.Emulator.Violations);
    }

    [Fact]
    public async Task Offers_names_that_may_be_meant_in_a_menu_and_puts_the_answer_in_its_place()
    {
        await using var bot = await DiscordBot.StartAsync();
        bot.Echo.Answer = (words, reply) => Task.FromResult(words.Length > 0 ? reply : reply with
        {
            Outcome = ReplyOutcome.Ambiguous,
            Choices = new ChoiceList("누구입니까?", [new Choice("첫째", "/echo 첫째", "요리사"), new Choice("둘째", "/echo 둘째")]),
        });
        var asked = await bot.AskAsync(InteractionPayloads.Command("echo"));
        var menu = Reading.Menu(asked)!;
        var chosen = await bot.AskAsync(InteractionPayloads.Choose((string)menu["custom_id"]!, (string)menu["options"]![1]!["value"]!));

        Assert.Equal("요리사", (string?)menu["options"]![0]!["description"]);
        Assert.Equal(7, (int?)chosen.Response!["type"]);
        Assert.Contains("echo 둘째", Reading.Text(chosen), StringComparison.Ordinal);
        Assert.Empty(bot.Emulator.Violations);
    }

    [Fact]
    public async Task Turns_pages_in_place()
    {
        await using var bot = await DiscordBot.StartAsync();
        bot.Echo.Answer = (words, reply) => Task.FromResult(reply with { Page = new PageInfo(words.Length > 0 ? 2 : 1, 2, 8, words.Length > 0 ? "/echo" : null, words.Length > 0 ? null : "/echo 2쪽") });
        var asked = await bot.AskAsync(InteractionPayloads.Command("echo"));
        var turned = await bot.AskAsync(InteractionPayloads.Press(Reading.Button(asked, "다음")));

        Assert.Equal(7, (int?)turned.Response!["type"]);
        Assert.Contains("2쪽", Reading.Text(turned), StringComparison.Ordinal);
        Assert.Empty(bot.Emulator.Violations);
    }

    [Fact]
    public async Task Says_mistakes_to_the_asker_alone()
    {
        await using var bot = await DiscordBot.StartAsync();
        var asked = await bot.AskAsync(InteractionPayloads.Command("reaction"));
        Assert.True(asked.IsEphemeral);
    }

    [Fact]
    public async Task Announces_an_answer_that_takes_long_and_edits_it_in()
    {
        await using var bot = await DiscordBot.StartAsync();
        var slow = new TaskCompletionSource();
        bot.Echo.Answer = async (_, reply) =>
        {
            await slow.Task;
            return reply;
        };
        await bot.OnlineAsync();
        var asked = await bot.Emulator.Gateway.SendAsync(InteractionPayloads.Command("echo"));
        await bot.Clock.PassAsync(IsPatience);
        await bot.Emulator.UntilAsync(() => asked.Response is not null, "an announcement");
        Assert.True(asked.IsDeferred);
        slow.SetResult();
        await bot.Emulator.UntilAsync(() => asked.Edits == 1, "the answer");

        Assert.Contains("echo", Reading.Text(asked), StringComparison.Ordinal);
        Assert.Empty(bot.Emulator.Violations);
    }

    [Fact]
    public async Task Announces_an_answer_that_takes_long_without_ever_waiting_for_anything()
    {
        await using var bot = await DiscordBot.StartAsync();
        using var slow = new ManualResetEventSlim();
        bot.Echo.Answer = (_, reply) =>
        {
            slow.Wait(TestContext.Current.CancellationToken);
            return Task.FromResult(reply);
        };
        await bot.OnlineAsync();
        var asked = await bot.Emulator.Gateway.SendAsync(InteractionPayloads.Command("echo"));
        try
        {
            await bot.Clock.PassAsync(IsPatience);
            await bot.Emulator.UntilAsync(() => asked.Response is not null, "an announcement");
            Assert.True(asked.IsDeferred);
        }
        finally
        {
            slow.Set();
        }

        await bot.Emulator.UntilAsync(() => asked.Edits == 1, "the answer");
    }

    [Fact]
    public async Task Finishes_what_it_has_begun_when_it_is_stopped()
    {
        await using var bot = await DiscordBot.StartAsync();
        var begun = new TaskCompletionSource();
        var slow = new TaskCompletionSource();
        bot.Echo.Answer = async (_, reply) =>
        {
            begun.SetResult();
            await slow.Task;
            return reply;
        };
        await bot.OnlineAsync();
        var asked = await bot.Emulator.Gateway.SendAsync(InteractionPayloads.Command("echo"));
        await begun.Task;
        var stopping = bot.StopAsync();
        await bot.Emulator.UntilAsync(() => bot.Emulator.Gateway.Goodbyes.Count == 1, "a goodbye");
        Assert.False(stopping.IsCompleted);
        slow.SetResult();
        await stopping;

        Assert.NotNull(asked.Message);
    }

    [Fact]
    public async Task Lets_go_of_an_interaction_that_is_over()
    {
        await using var bot = await DiscordBot.StartAsync();
        await bot.OnlineAsync();
        var late = bot.Emulator.Open(InteractionPayloads.Command("echo"));
        bot.Clock.Advance(TimeSpan.FromSeconds(4));
        await bot.Emulator.Gateway.SendEventAsync("INTERACTION_CREATE", late.Payload, shard: 0);
        var next = await bot.AskAsync(InteractionPayloads.Command("echo"));

        Assert.Null(late.Response);
        Assert.NotNull(next.Message);
        await bot.Emulator.UntilAsync(() => bot.Emulator.Requests.Any(request => request.Path.Contains(late.Id, StringComparison.Ordinal)), "the late answer");
        Assert.Single(bot.Emulator.Requests, request => request.Path.Contains(late.Id, StringComparison.Ordinal));
        Assert.DoesNotContain(bot.Log.Lines, line => line.Level > LogLevel.Information);
    }

    [Fact]
    public async Task Answers_once_what_is_asked_twice_over_a_broken_connection()
    {
        await using var bot = await DiscordBot.StartAsync();
        var asked = await bot.AskAsync(InteractionPayloads.Command("echo"));
        await bot.Emulator.Gateway.RepeatAsync(asked);
        var other = await bot.AskAsync(InteractionPayloads.Command("echo"));

        Assert.NotNull(other.Message);
        Assert.Single(bot.Emulator.Requests, request => request.Path.Contains(asked.Id, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Completes_names_while_they_are_typed()
    {
        await using var bot = await DiscordBot.StartAsync();
        var typing = await bot.AskAsync(InteractionPayloads.Autocomplete("reaction", "name", "나델"));

        Assert.Equal(8, (int?)typing.Response!["type"]);
        Assert.Contains("나델라", typing.Response["data"]!["choices"]!.AsArray()[0]!["name"]!.ToString(), StringComparison.Ordinal);
        Assert.Empty(bot.Emulator.Violations);
    }

    [Fact]
    public async Task Registers_commands_with_their_Korean_names_and_only_when_they_change()
    {
        var state = new MemoryChatState();
        var clock = new SteppedClock();
        var emulator = await DiscordEmulator.StartAsync(new EmulatorSettings { Clock = clock });
        await using var bot = await DiscordBot.StartAsync(state, emulator, clock);
        await bot.OnlineAsync();
        await bot.StopAsync();
        clock.Advance(TimeSpan.FromSeconds(6));
        await using var again = await DiscordBot.StartAsync(state, emulator, clock);
        await again.OnlineAsync();

        Assert.Equal(1, emulator.CommandWrites);
        Assert.Contains(emulator.Commands, command => (string?)command!["name"] == "reaction" && (string?)command["name_localizations"]!["ko"] == "반응");
        Assert.Contains(emulator.Commands, command => (string?)command!["name"] == "stock" && (string?)command["name_localizations"]!["ko"] == "주가");
        Assert.Empty(emulator.Violations);
    }

    [Fact]
    public async Task Says_a_wrong_token_once_and_never_prints_it()
    {
        const string Secret = "a-secret-that-nobody-may-read";
        await using var bot = await DiscordBot.StartAsync(token: Secret);
        await bot.EndedAsync();

        Assert.Single(bot.Log.Lines, entry => entry.Level >= LogLevel.Warning);
        Assert.Contains(bot.Log.Lines, entry => entry.Level == LogLevel.Error && entry.Text.Contains("Discord:Token", StringComparison.Ordinal));
        Assert.DoesNotContain(bot.Log.Lines, entry => entry.Text.Contains(Secret, StringComparison.Ordinal));
        Assert.Single(bot.Emulator.Requests);
    }

    [Fact]
    public async Task No_token_reaches_the_log_whatever_fails()
    {
        await using var bot = await DiscordBot.StartAsync();
        bot.Emulator.Faults.On("callback", new RestFault.Limit(10));
        await bot.OnlineAsync();
        var asked = await bot.Emulator.Gateway.SendAsync(InteractionPayloads.Command("echo"));
        await bot.Emulator.UntilAsync(() => bot.Emulator.Requests.Any(request => request.Status == 429), "a 429");
        bot.Emulator.Gateway.Faults.At(GatewayMoment.Connected, new GatewayFault.Cut());
        bot.Emulator.Gateway.CutAll();
        await bot.Emulator.UntilAsync(() => bot.Emulator.Gateway.Online == 0, "the cut");
        await bot.DisposeAsync();

        Assert.DoesNotContain(bot.Log.Lines, entry => entry.Text.Contains(asked.Token, StringComparison.Ordinal) || entry.Text.Contains(bot.Emulator.Settings.Token, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Shows_the_chart_in_the_message_that_it_belongs_to()
    {
        await using var bot = await DiscordBot.StartAsync();
        var asked = await bot.AskAsync(InteractionPayloads.Command("stock", new Dictionary<string, object>(StringComparer.Ordinal) { ["name"] = "엔비디아" }));
        var shown = await bot.AskAsync(InteractionPayloads.Press(Reading.Button(asked, "차트")));

        Assert.Equal(7, (int?)shown.Response!["type"]);
        Assert.Equal(["chart.png"], shown.Files);
        Assert.Contains(Reading.Parts(shown.Message), part => (int?)part["type"] == 12);
        Assert.DoesNotContain(Reading.Parts(shown.Message), part => ((string?)part["label"])?.Contains("차트", StringComparison.Ordinal) == true);
        Assert.Empty(bot.Emulator.Violations);
    }

    [Fact]
    public async Task Leaves_a_clicked_message_alone_when_its_other_page_cannot_be_had()
    {
        await using var bot = await DiscordBot.StartAsync();
        var slow = new TaskCompletionSource();
        bot.Echo.Answer = async (words, reply) =>
        {
            if (words.Length == 0)
            {
                return reply with { Page = new PageInfo(1, 2, 8, null, "/echo 2쪽") };
            }

            await slow.Task;
            return reply with { Outcome = ReplyOutcome.Failed };
        };
        var asked = await bot.AskAsync(InteractionPayloads.Command("echo"));
        bot.Clock.Forget();
        var turned = await bot.Emulator.Gateway.SendAsync(InteractionPayloads.Press(Reading.Button(asked, "다음")));
        await bot.Clock.PassAsync(IsPatience);
        await bot.Emulator.UntilAsync(() => turned.Response is not null, "an announcement");
        Assert.Equal(6, (int?)turned.Response!["type"]);
        slow.SetResult();
        await bot.Emulator.UntilAsync(() => turned.FollowUps.Count > 0, "a word on it");
        Assert.Equal(64, (int)turned.FollowUps[0]["flags"]! & 64);
        Assert.Equal(0, turned.Edits);
        Assert.Empty(bot.Emulator.Violations);
    }

    [Fact]
    public async Task An_old_button_says_so()
    {
        await using var bot = await DiscordBot.StartAsync();
        var pressed = await bot.AskAsync(InteractionPayloads.Press("~gone", "en-US"));

        Assert.True(pressed.IsEphemeral);
        Assert.Contains("too old", Reading.Text(pressed), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET /applications/@me")]
    [InlineData("GET /gateway/bot")]
    [InlineData("PUT /applications")]
    public async Task Asks_a_Discord_that_fails_less_and_less(string request)
    {
        await using var bot = await DiscordBot.StartAsync(faults => faults.On(request, new RestFault.Fail(503), times: 100_000));
        var start = bot.Clock.GetUtcNow();
        for (var i = 0; i < 25 && bot.Emulator.Gateway.Online == 0; i++)
        {
            await bot.Clock.PassAsync(due => due > TimeSpan.Zero && due <= TimeSpan.FromMinutes(5) && due.TotalSeconds is not (15 or 60));
        }

        var seconds = (bot.Clock.GetUtcNow() - start).TotalSeconds;
        Assert.True(bot.Emulator.Requests.Count < 10 + seconds, $"{bot.Emulator.Requests.Count} requests in {seconds} s");
    }

    [Fact]
    public async Task A_storm_of_429s_costs_one_request_for_each_question()
    {
        await using var bot = await DiscordBot.StartAsync();
        await bot.OnlineAsync();
        bot.Emulator.Faults.On("callback", new RestFault.Limit(20, "shared"), times: 50);
        for (var i = 0; i < 50; i++)
        {
            await bot.Emulator.Gateway.SendAsync(InteractionPayloads.Command("echo"));
        }

        await bot.Emulator.UntilAsync(() => bot.Emulator.Requests.Count(one => one.Status == 429) == 50, "the storm");
        var after = await bot.AskAsync(InteractionPayloads.Command("echo"));

        Assert.NotNull(after.Message);
        Assert.Equal(51, bot.Emulator.Requests.Count(one => one.Path.EndsWith("callback", StringComparison.Ordinal)));
    }

    private static bool IsPatience(TimeSpan due) => due == TimeSpan.FromSeconds(1.5);
}
