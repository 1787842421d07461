using Bot.Core.Chat;

namespace Bot.Chat.Tests.Telegram.Bots;

public sealed class RenderedRepliesTests
{
    private readonly RenderedReplies<string> kept = new();
    private int made;

    [Fact]
    public async Task A_reply_is_set_once_for_everybody_who_asks_in_the_same_words()
    {
        var reply = Reply();

        Assert.Same(await OfAsync(reply, "/reaction x"), await OfAsync(reply, "/reaction x"));
        Assert.Equal(1, made);
    }

    [Fact]
    public async Task Another_reply_another_wording_and_another_part_are_set_anew()
    {
        var reply = Reply();
        await OfAsync(reply, "/reaction x");
        await OfAsync(Reply(), "/reaction x");
        await OfAsync(reply, "/반응 x");
        await OfAsync(reply, "/반응 x", part: 1);

        Assert.Equal(4, made);
    }

    [Fact]
    public async Task What_could_not_be_made_is_tried_again()
    {
        var reply = Reply();
        await Assert.ThrowsAsync<IOException>(() => kept.OfAsync(reply, "/x", 0, () => throw new IOException()).AsTask());

        Assert.Equal("message 1", await OfAsync(reply, "/x"));
    }

    private static Reply Reply() => new() { Locale = Locale.Korean, Title = "제목" };

    private ValueTask<string> OfAsync(Reply reply, string line, int part = 0) => kept.OfAsync(reply, line, part, () => Task.FromResult($"message {++made}"));
}
