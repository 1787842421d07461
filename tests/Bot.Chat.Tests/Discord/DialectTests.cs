using Bot.Chat.Discord.Rendering;

namespace Bot.Chat.Tests.Discord;

public sealed class DialectTests
{
    private readonly DiscordDialect dialect = new();

    [Theory]
    [InlineData("@everyone <@1> <@&2> <#3>", @"\@everyone \<\@1\> \<\@\&2\> \<\#3\>")]
    [InlineData("</pay:1> <t:0:R> <:a:1>", @"\</pay\:1\> \<t\:0\:R\> \<\:a\:1\>")]
    [InlineData("[here](https://bad.example)", @"\[here\]\(https\://bad.example\)")]
    [InlineData("# big", @"\# big")]
    [InlineData("-# small", @"\-\# small")]
    [InlineData("> said", @"\> said")]
    [InlineData("- item", @"\- item")]
    [InlineData("1. one", @"1\. one")]
    [InlineData("16.97% 내림", @"16\.97% 내림")]
    [InlineData("*a* _b_ ~~c~~ ||d|| `e`", @"\*a\* \_b\_ \~\~c\~\~ \|\|d\|\| \`e\`")]
    [InlineData(@"\*not escaped\*", @"\\\*not escaped\\\*")]
    [InlineData("a\u200Bb\u202Ec\uFEFFd", "abcd")]
    [InlineData("가나다 😀", "가나다 😀")]
    public void Text_means_nothing_but_itself(string text, string escaped) => Assert.Equal(escaped, dialect.Escape(text));

    [Theory]
    [InlineData("@everyone <@1>")]
    [InlineData("# **a** [b](c) 1. d > e")]
    [InlineData(@"back\slash `code`")]
    public void Escaped_text_reads_as_it_was(string text) => Assert.Equal(text, VisibleMarkdown.Of(dialect.Escape(text)));

    [Fact]
    public void Half_a_surrogate_pair_is_replaced()
        => Assert.Equal("a\uFFFDb", dialect.Escape($"a{(char)0xD83D}b"));

    [Fact]
    public void An_address_cannot_end_its_link()
        => Assert.Equal("[a](<https://x.example/%28b%29%3E>)", dialect.Link("a", "https://x.example/(b)>"));

    [Fact]
    public void Code_cannot_end_itself() => Assert.Equal("`a'b`", dialect.Code("a`b"));

    [Fact]
    public void Marks_around_nothing_are_left_out()
    {
        Assert.Equal("", dialect.Bold(""));
        Assert.Equal(" **a** ", dialect.Bold(" a "));
    }
}
