using Bot.Testing.Telegram;

namespace Bot.Chat.Tests.Telegram.Judges;

/// <summary>grammY judges the emulator: a client that was written against the real thing must not notice the difference.</summary>
public sealed class GrammyTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_logs_in_registers_receives_answers_edits_uploads_and_stops()
    {
        Assert.SkipWhen(GrammyProcess.MissingReason is not null, GrammyProcess.MissingReason ?? "");
        await using var telegram = await TelegramEmulator.StartAsync();
        await using var judge = await GrammyProcess.StartAsync(telegram, Cancel);
        var user = telegram.World.NewUser("민지");
        var room = telegram.World.Private(user);
        var forum = telegram.World.NewForum("방", 5);

        var question = telegram.Write(user, "/echo a & b");
        telegram.Write(forum, user, "/echo@aftershock_bot c", topic: 5);
        await telegram.WaitAsync(() => room.Answers.Count == 1 && forum.Answers.Count == 1, Cancel);
        Assert.Equal(("echo <a & b>", question.Id), (room.Answers[0].Text, room.Answers[0].ReplyTo));
        Assert.Equal(5, forum.Answers[0].Topic);

        telegram.Press(user, room.Answers[0], "다음");
        telegram.Type(user, "나델라");
        await telegram.WaitAsync(() => telegram.CallbackAnswers.Count == 1 && telegram.InlineAnswers.Count == 1, Cancel);
        Assert.Equal("둘", room.Answers[0].Text);
        Assert.Equal("말", telegram.InlineAnswers[0].Results[0].Content.Text);

        telegram.Write(user, "/photo");
        telegram.Write(user, "/bad");
        await telegram.WaitAsync(() => room.Answers.Count == 3 && room.Answers[1].Edits == 1, Cancel);
        Assert.Equal(("새 설명", true), (room.Answers[1].Text, room.Answers[1].Photo is not null));
        Assert.StartsWith("400 Bad Request: can't parse entities: Unsupported start tag", room.Answers[2].Text, StringComparison.Ordinal);

        Assert.Equal("", await judge.StopAsync(Cancel));
        Assert.True(telegram.Menus.ContainsKey(("default", "ko")));
        Assert.Equal(0, telegram.Pending);
        Assert.Empty(telegram.Violations);
    }
}
