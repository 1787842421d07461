using Bot.Chat.Telegram.Protocol;
using Bot.Chat.Telegram.Protocol.Requests;
using Bot.Testing.Telegram;

namespace Bot.Chat.Tests.Telegram.Protocol;

public sealed class TelegramConnectionTests : IAsyncLifetime
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
    public async Task It_knows_its_own_name()
    {
        var me = await connection.GetMeAsync(Cancel);

        Assert.Equal(telegram.World.Bot.Id, me.Id);
        Assert.Equal("aftershock_bot", me.Username);
        Assert.True(me.IsBot);
    }

    [Fact]
    public async Task It_reads_what_people_write_press_and_type()
    {
        var user = telegram.World.NewUser("민지");
        var forum = telegram.World.NewForum("AI 소식방", 7);
        telegram.Write(user, "/help");
        telegram.Write(forum, user, "/stock@aftershock_bot nvidia", topic: 7);
        telegram.Write(telegram.World.NewChannel("채널"), user: null, "/who");
        telegram.Type(user, "nadella", offset: "20");

        var updates = await connection.GetUpdatesAsync(new GetUpdates(), Cancel);

        Assert.Equal(4, updates.Count);
        Assert.Equal(("/help", "ko", true), (updates[0].Message!.Text, updates[0].Message!.From!.LanguageCode, updates[0].Message!.Chat.IsPrivate));
        Assert.Equal(7, updates[1].Message!.Topic);
        Assert.Null(updates[2].ChannelPost!.From);
        Assert.Equal(("nadella", "20"), (updates[3].InlineQuery!.Query, updates[3].InlineQuery!.Offset));
    }

    [Fact]
    public async Task An_update_it_cannot_read_still_has_its_id()
    {
        telegram.Deliver("message", new() { ["message_id"] = "not a number" });
        telegram.Write(telegram.World.NewUser("민지"), "/help");

        var updates = await connection.GetUpdatesAsync(new GetUpdates(), Cancel);

        Assert.Equal(2, updates.Count);
        Assert.Null(updates[0].Message);
        Assert.Equal(updates[0].UpdateId + 1, updates[1].UpdateId);
    }

    [Fact]
    public async Task It_sends_edits_and_answers_as_the_description_demands()
    {
        var user = telegram.World.NewUser("민지");
        var question = telegram.Write(user, "/help");
        var chat = question.Chat!;
        var keyboard = new InlineKeyboard([[new InlineKeyboardButton("다음", "p2")]]);
        var preview = new LinkPreviewOptions(IsDisabled: true);

        var sent = await connection.SendMessageAsync(
            new SendMessage
            {
                ChatId = chat.Id,
                Text = "<b>&lt;1&gt;</b>",
                ParseMode = "HTML",
                ReplyParameters = new ReplyParameters(question.Id),
                LinkPreviewOptions = preview,
                ReplyMarkup = keyboard,
            },
            Cancel);
        var target = MessageTarget.InChat(chat.Id, sent.MessageId);
        var edit = new EditMessageText { Text = "둘", ReplyMarkup = keyboard, LinkPreviewOptions = preview }.At(target);
        await connection.EditMessageTextAsync(edit, Cancel);
        await connection.EditMessageTextAsync(edit, Cancel);
        var photo = await connection.SendPhotoAsync(new SendPhoto { ChatId = chat.Id, Caption = "그림 & 표", ReplyMarkup = keyboard }, new PhotoFile("chart.png", Tiny.Png), Cancel);
        var picture = MessageTarget.InChat(chat.Id, photo.MessageId);
        await connection.EditMessageCaptionAsync(new EditMessageCaption { Caption = "새 설명" }.At(picture), Cancel);
        await connection.EditMessageMediaAsync(new EditMessageMedia { Media = new InputMediaPhoto { Caption = "셋" } }.At(target), new PhotoFile("chart.png", Tiny.Png), Cancel);
        await connection.SendChatActionAsync(new SendChatAction { ChatId = chat.Id, Action = "typing" }, Cancel);
        var member = await connection.GetChatMemberAsync(new GetChatMember(chat.Id, user.Id), Cancel);
        await connection.SetMyCommandsAsync(new SetMyCommands([new MenuCommand("help", "도움말")], MenuScope.PrivateChats, "ko"), Cancel);

        Assert.Empty(telegram.Violations);
        Assert.False(member.IsManager);
        Assert.Equal(["셋", "새 설명"], chat.Answers.Select(answer => answer.Text));
        Assert.Equal([2, 1], chat.Answers.Select(answer => answer.Edits));
        Assert.All(chat.Answers, answer => Assert.Equal(Tiny.Png, answer.Photo));
        Assert.Equal(question.Id, chat.Answers[0].ReplyTo);
        Assert.Equal("도움말", telegram.Menus[("all_private_chats", "ko")][0]!["description"]!.GetValue<string>());
    }

    [Fact]
    public async Task It_answers_presses_and_inline_queries()
    {
        var user = telegram.World.NewUser("민지");
        var sent = await connection.SendMessageAsync(
            new SendMessage { ChatId = telegram.World.Private(user).Id, Text = "하나", ReplyMarkup = new InlineKeyboard([[new InlineKeyboardButton("다음", "p2")]]) },
            Cancel);
        var pressed = telegram.Press(user, telegram.World.Answers.Single(answer => answer.Id == sent.MessageId), "다음");
        var typed = telegram.Type(user, "nadella");

        await connection.AnswerCallbackQueryAsync(new AnswerCallbackQuery { CallbackQueryId = pressed, Text = "낡은 단추", ShowAlert = true }, Cancel);
        await connection.AnswerInlineQueryAsync(
            new AnswerInlineQuery
            {
                InlineQueryId = typed,
                Results = [new InlineArticle { Id = "1", Title = "제목", InputMessageContent = new InlineText { MessageText = "<i>말</i>", ParseMode = "HTML" } }],
                NextOffset = "1",
            },
            Cancel);

        Assert.Empty(telegram.Violations);
        Assert.Equal("낡은 단추", telegram.CallbackAnswers.Single().Text);
        Assert.Equal("말", telegram.InlineAnswers.Single().Results.Single().Content.Text);
        var late = await Assert.ThrowsAsync<TelegramException>(() => connection.AnswerCallbackQueryAsync(new AnswerCallbackQuery { CallbackQueryId = pressed }, Cancel));
        Assert.Equal(TelegramFaultKind.QueryExpired, late.Kind);
    }

    [Fact]
    public async Task A_webhook_and_polls_exclude_each_other()
    {
        await connection.SetWebhookAsync(new SetWebhook("http://127.0.0.1:9/telegram", "secret", 40, ["message"]), Cancel);

        var conflict = await Assert.ThrowsAsync<TelegramException>(() => connection.GetUpdatesAsync(new GetUpdates(), Cancel));
        await connection.DeleteWebhookAsync(Cancel);
        var updates = await connection.GetUpdatesAsync(new GetUpdates(), Cancel);

        Assert.Equal(TelegramFaultKind.Conflict, conflict.Kind);
        Assert.Empty(updates);
    }
}
