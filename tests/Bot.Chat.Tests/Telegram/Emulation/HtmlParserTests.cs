using Bot.Testing.Telegram.Markup;

namespace Bot.Chat.Tests.Telegram.Emulation;

public sealed class HtmlParserTests
{
    [Theory]
    [InlineData("<b>굵게</b> 보통", "굵게 보통", "bold 0+2")]
    [InlineData("a &lt;b&gt; &amp;amp; &quot;c&quot; &nbsp; &copy;", "a <b> &amp; \"c\" &nbsp; &copy;", "")]
    [InlineData("&#48; &#x1F600;!", "0 😀!", "")]
    [InlineData("😀<i>x</i>", "😀x", "italic 2+1")]
    [InlineData("<a href=\"https://e.kr/?a=1&amp;b=2\">글</a>", "글", "text_link 0+1 https://e.kr/?a=1&b=2")]
    [InlineData("<blockquote expandable>길다</blockquote>", "길다", "blockquote 0+2")]
    [InlineData("<pre><code class=\"language-cs\">x</code></pre>", "x", "code 0+1 language-cs;pre 0+1")]
    [InlineData("<span class=\"tg-spoiler\">y</span>", "y", "spoiler 0+1")]
    [InlineData("  <u>z</u>  ", "z", "underline 0+1")]
    [InlineData("<s></s>빈", "빈", "")]
    [InlineData("@everyone <B>대문자</B>", "@everyone 대문자", "bold 10+3")]
    public void What_the_server_takes(string html, string text, string entities)
    {
        var parsed = HtmlParser.Parse(html);

        Assert.Equal(text, parsed.Text);
        var told = parsed.Entities.Select(entity => $"{entity.Type} {entity.Offset}+{entity.Length} {entity.Url}".TrimEnd()).Order(StringComparer.Ordinal);
        Assert.Equal(entities, string.Join(';', told));
    }

    [Theory]
    [InlineData("가<p>", "Unsupported start tag \"p\" at byte offset 3")]
    [InlineData("<b>", "Can't find end tag corresponding to start tag \"b\"")]
    [InlineData("</b>", "Unexpected end tag at byte offset 0")]
    [InlineData("<b>x</i>", "Unmatched end tag, expected \"</b>\", found \"</i>\" at byte offset 4")]
    [InlineData("1 < 2", "Unclosed start tag")]
    [InlineData("a <", "Unclosed start tag at byte offset 2")]
    [InlineData("<b", "Unclosed start tag at byte offset 0")]
    [InlineData("<a href=\"x>y</a>", "Unclosed start tag")]
    [InlineData("<span>y</span>", "must have class")]
    [InlineData("<script>alert(1)</script>", "Unsupported start tag \"script\"")]
    [InlineData("<code><b>x</b></code>", "loses its meaning")]
    [InlineData("<blockquote><blockquote>x</blockquote></blockquote>", "loses its meaning")]
    public void What_the_server_refuses(string html, string words)
    {
        var wrong = Assert.Throws<MarkupException>(() => HtmlParser.Parse(html));

        Assert.Contains(words, wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Lengths_are_code_points()
    {
        Assert.Equal(3, HtmlParser.Parse("<b>😀가</b>&amp;").Length);
    }
}
