using System.Text;
using Bot.Core.Chat.Buttons;
using Bot.Testing.Chat;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Core.Tests.Chat.Buttons;

public sealed class ActionCodecTests
{
    private readonly MemoryChatState state = new();

    [Fact]
    public void Every_action_comes_back_from_a_text_that_fits()
    {
        var codec = new ActionCodec(state);
        var actions = from kind in Gen.Elements(Enum.GetValues<ChatActionKind>())
                      from line in ArbMap.Default.GeneratorFor<UnicodeString>()
                      from part in Gen.Choose(0, 500)
                      from locale in Gen.Elements("ko", "en", null)
                      select new ChatAction(kind, "/reaction " + line.Get, part, locale);
        Prop.ForAll(actions.ToArbitrary(), action =>
        {
            var data = codec.EncodeAsync(action, 64, TestContext.Current.CancellationToken).AsTask().GetAwaiter().GetResult();
            return Encoding.UTF8.GetByteCount(data) <= 64
                && codec.DecodeAsync(data, TestContext.Current.CancellationToken).AsTask().GetAwaiter().GetResult() == action;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public async Task A_short_action_is_written_out_and_needs_no_state()
    {
        var data = await new ActionCodec(state).EncodeAsync(new ChatAction(ChatActionKind.Page, "/reaction nadella page:2", 0, "ko"), 64, TestContext.Current.CancellationToken);

        Assert.Equal("pk;/reaction nadella page:2", data);
        Assert.Equal(0, state.Actions);
    }

    [Fact]
    public async Task The_same_long_action_is_kept_once()
    {
        var action = new ChatAction(ChatActionKind.Ask, "/reaction " + new string('가', 60));
        var codec = new ActionCodec(state);

        var first = await codec.EncodeAsync(action, 64, TestContext.Current.CancellationToken);
        var second = await codec.EncodeAsync(action, 64, TestContext.Current.CancellationToken);

        Assert.Equal(first, second);
        Assert.Equal(1, state.Actions);
    }

    [Theory]
    [InlineData("")]
    [InlineData("~")]
    [InlineData("~gone")]
    [InlineData("x")]
    [InlineData(";/sources")]
    [InlineData("a;/sources")]
    [InlineData("zk;/sources")]
    [InlineData("ak-1;/sources")]
    [InlineData("ak99999999999;/sources")]
    public async Task What_is_none_of_ours_means_nothing(string data)
        => Assert.Null(await new ActionCodec(state).DecodeAsync(data, TestContext.Current.CancellationToken));
}
