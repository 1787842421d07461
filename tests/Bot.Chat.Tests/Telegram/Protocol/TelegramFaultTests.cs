using System.Collections.Concurrent;
using System.Diagnostics;
using Bot.Chat.Telegram.Protocol;
using Bot.Chat.Telegram.Protocol.Requests;
using Bot.Testing.Telegram;
using Bot.Testing.Telegram.Faults;
using Bot.Testing.Telegram.World;

namespace Bot.Chat.Tests.Telegram.Protocol;

public sealed class TelegramFaultTests : IAsyncLifetime
{
    private TelegramEmulator telegram = null!;
    private TelegramHttp http = null!;
    private TelegramConnection connection = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        telegram = await TelegramEmulator.StartAsync();
        http = Connections.Http(telegram.Url);
        connection = new TelegramConnection(http);
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await telegram.DisposeAsync();
    }

    [Fact]
    public async Task Too_many_requests_name_the_wait_and_are_safe_to_repeat()
    {
        telegram.Faults.Add(new InjectedFault(FaultKind.TooMany) { RetryAfter = 17 });

        var fault = await FaultOf(() => SendAsync(telegram.World.NewGroup("방")));

        Assert.Equal((TelegramFaultKind.TooMany, TimeSpan.FromSeconds(17), true), (fault.Kind, fault.RetryAfter, fault.IsSafeToRepeat));
    }

    [Fact]
    public async Task A_server_error_in_the_api_s_own_words_is_safe_to_repeat_but_a_proxy_s_page_is_not()
    {
        telegram.Faults.Add(new InjectedFault(FaultKind.ServerError));
        telegram.Faults.Add(new InjectedFault(FaultKind.BadGateway));
        var chat = telegram.World.NewGroup("방");

        var own = await FaultOf(() => SendAsync(chat));
        var page = await FaultOf(() => SendAsync(chat));

        Assert.Equal((TelegramFaultKind.ServerFault, true), (own.Kind, own.IsSafeToRepeat));
        Assert.Equal((TelegramFaultKind.Unknown, false), (page.Kind, page.IsSafeToRepeat));
        Assert.Single(chat.Answers);
    }

    [Theory]
    [InlineData(FaultKind.DropAnswer)]
    [InlineData(FaultKind.CutAnswer)]
    public async Task An_answer_that_is_lost_leaves_it_open_whether_the_call_was_carried_out(FaultKind kind)
    {
        var chat = telegram.World.NewGroup("방");
        await SendAsync(chat);
        telegram.Faults.Add(new InjectedFault(kind));

        var fault = await FaultOf(() => SendAsync(chat));

        // The second message went out over a connection that was kept from the first: the handler must not have sent it a second time by itself.
        Assert.Equal((TelegramFaultKind.Unknown, false), (fault.Kind, fault.IsSafeToRepeat));
        Assert.Equal(2, chat.Answers.Count);
    }

    [Fact]
    public async Task Without_a_server_nothing_was_sent()
    {
        var url = telegram.Url;
        await telegram.DisposeAsync();
        using var nobody = Connections.Http(url);

        var fault = await FaultOf(() => new TelegramConnection(nobody).GetMeAsync(Cancel));

        Assert.Equal((TelegramFaultKind.NotSent, true), (fault.Kind, fault.IsSafeToRepeat));
    }

    [Fact]
    public async Task A_server_that_never_answers_ends_the_patience()
    {
        telegram.Faults.Add(new InjectedFault(FaultKind.Slow) { Delay = TimeSpan.FromMinutes(10) });
        using var hasty = Connections.Http(telegram.Url, patience: TimeSpan.FromMilliseconds(50));

        var fault = await FaultOf(() => new TelegramConnection(hasty).GetMeAsync(Cancel));

        Assert.Equal(TelegramFaultKind.Unknown, fault.Kind);
    }

    [Theory]
    [InlineData(BotStanding.Blocked, "bot was blocked by the user")]
    [InlineData(BotStanding.Kicked, "bot was kicked")]
    [InlineData(BotStanding.Unknown, "chat not found")]
    public async Task A_chat_that_is_gone_is_told_apart(BotStanding standing, string words)
    {
        var chat = telegram.World.NewGroup("방");
        chat.Standing = standing;

        var fault = await FaultOf(() => SendAsync(chat));

        Assert.Equal(TelegramFaultKind.ChatGone, fault.Kind);
        Assert.Contains(words, fault.Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_group_that_moved_gives_its_new_id()
    {
        var chat = telegram.World.NewGroup("방");
        var moved = telegram.World.NewSupergroup("방");
        chat.MovedTo = moved.Id;

        var fault = await FaultOf(() => SendAsync(chat));

        Assert.Equal((TelegramFaultKind.Moved, moved.Id), (fault.Kind, fault.MovedTo));
    }

    [Fact]
    public async Task A_message_that_is_gone_and_a_text_that_is_wrong_are_told_apart()
    {
        var chat = telegram.World.NewGroup("방");

        var gone = await FaultOf(() => connection.EditMessageTextAsync(new EditMessageText { Text = "x" }.At(MessageTarget.InChat(chat.Id, 99)), Cancel));
        var wrong = await FaultOf(() => connection.SendMessageAsync(new SendMessage { ChatId = chat.Id, Text = "<p>", ParseMode = "HTML" }, Cancel));

        Assert.Equal(TelegramFaultKind.MessageGone, gone.Kind);
        Assert.Equal(TelegramFaultKind.Refused, wrong.Kind);
        Assert.Contains("Unsupported start tag \"p\" at byte offset 0", wrong.Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_token_is_told_without_telling_the_token()
    {
        const string wrong = "987654321:AAWrongWrongWrongWrongWrongWrong";
        using var stranger = Connections.Http(telegram.Url, wrong);

        var failure = await Assert.ThrowsAsync<TelegramException>(() => new TelegramConnection(stranger).GetMeAsync(Cancel));

        Assert.Equal(TelegramFaultKind.WrongToken, failure.Kind);
        Assert.DoesNotContain("AAWrong", failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_failure_and_no_trace_holds_the_token()
    {
        var tags = new ConcurrentQueue<string>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                foreach (var tag in activity.TagObjects)
                {
                    tags.Enqueue($"{activity.Source.Name} {tag.Key}={tag.Value}");
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
        telegram.Faults.Add(new InjectedFault(FaultKind.DropAnswer));

        var failure = await Assert.ThrowsAsync<TelegramException>(() => connection.GetMeAsync(Cancel));
        await connection.GetMeAsync(Cancel);

        // The emulator's own server writes the address too; what counts is our client.
        Assert.DoesNotContain(tags, tag => tag.StartsWith("System.Net.Http", StringComparison.Ordinal) && tag.Contains("AAEmulated", StringComparison.Ordinal));
        Assert.DoesNotContain("AAEmulated", failure.ToString(), StringComparison.Ordinal);
    }

    private static async Task<TelegramFault> FaultOf(Func<Task> call) => (await Assert.ThrowsAsync<TelegramException>(call)).Fault;

    private Task SendAsync(EmulatedChat chat) => connection.SendMessageAsync(new SendMessage { ChatId = chat.Id, Text = "말" }, Cancel);
}
