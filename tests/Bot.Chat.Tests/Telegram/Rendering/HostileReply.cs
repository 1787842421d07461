using Bot.Core.Articles;
using Bot.Core.Chat;
using Bot.Core.Extraction;
using Bot.Testing.News;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Chat.Tests.Telegram.Rendering;

/// <summary>Replies of any shape, with texts that want to be markup, mentions, or far too long.</summary>
internal static class HostileReply
{
    private static readonly string[] Nasty =
    [
        "@everyone", "@aftershock_bot", " @", "@", "everyone ", "<b>", "</b>", "</blockquote>", "<a href=\"tg://user?id=1\">", "</u>", "<", ">", "&", "&lt", "&amp;lt;", "&#60;", "\"", "/stop",
        "\u202e", "\u200b", "\u2060", "\ud83d\ude00", "\ud83d", "\udc00", "\0", "\n", "\t", "한국", "가나다라마바사 ", "https://t.me/x", "👨‍👩‍👧‍👦", "e\u0301\u0301\u0301", " ",
    ];

    private static readonly Fact SomeFact = new NewsBuilder(TestLexicon.Gazetteer)
        .Article("한빛일보", "2025-01-28", "제목", "사티아 나델라는 \"말\"이라고 했다.", article => article.Says("사티아 나델라", "말"))
        .Articles[0].Facts[0];

    public static Gen<string> Text { get; } =
        from size in Gen.Frequency((12, Gen.Choose(1, 10)), (4, Gen.Choose(10, 120)), (1, Gen.Constant(1000)))
        from words in Gen.Elements(Nasty).ArrayOf(size)
        select string.Concat(words);

    public static Gen<Reply> Any { get; } =
        from title in Text
        from summary in Text
        from heading in Text
        from blocks in Block.ArrayOf(10)
        select new Reply
        {
            Locale = Locale.Korean,
            Title = title,
            Summary = summary,
            Sections = [new ReplySection(null, blocks[..5]), new ReplySection(heading, blocks[5..])],
            Choices = new ChoiceList(title, [new Choice(title, "/echo " + heading), new Choice("\u200b", "/echo")]),
            Page = new PageInfo(1, 3, 30, null, "/echo page:2"),
            AsOf = new AsOf(new DateOnly(2025, 2, 3), 12),
        };

    private static Gen<MarkedText> Marked =>
        from text in Text
        from start in Gen.Choose(0, Math.Max(0, text.Length - 1))
        from length in Gen.Choose(0, 12)
        select MarkedText.Of(text, Enumerable.Range(0, 40).Select(i => new TextSpan(start + (i * 20), start + (i * 20) + length)));

    private static Gen<Citation> Citation =>
        from outlet in Text
        from title in Text
        from number in Gen.Choose(0, 1000)
        from url in Gen.Elements<string?>(null, "https://example.kr/?a=1&b=\"<>'", "javascript:alert(1)", "http://[")
        select new Citation { Article = ArticleId.Of(outlet, title, $"{number}"), File = "x.txt", Title = title, Outlet = outlet, Url = url };

    private static Gen<ReplyBlock> Block => Gen.OneOf(
        Text.Select(text => (ReplyBlock)new TextBlock(text)),
        Text.ArrayOf(3).Select(items => (ReplyBlock)new ListBlock(items)),
        Text.ArrayOf(6).Select(cells => (ReplyBlock)new TableBlock([new TableColumn(cells[0]), new TableColumn("")], [.. cells.Chunk(2).Select(row => new TableRow(row))])),
        Marked.Select(text => (ReplyBlock)new PassageBlock(text, [])),
        from headline in Text
        from label in Text
        from words in Marked.ArrayOf(3)
        from citation in Citation
        from other in Citation
        select (ReplyBlock)new StoryBlock(
            headline, label, [new StorySentence(words[0], citation, [SomeFact]), new StorySentence(words[1], citation, []), new StorySentence(words[2], other, [])]),
        from headline in Text
        from snippet in Marked
        from citation in Citation
        select (ReplyBlock)new HitBlock(headline, snippet, citation),
        from texts in Text.ArrayOf(4)
        from words in Marked
        from citation in Citation
        from other in Citation
        from style in Gen.Elements(Enum.GetValues<PrintedStyle>())
        select (ReplyBlock)new FactBlock
        {
            Fact = SomeFact,
            Words = new PrintedWords(words, style),
            Attribution = texts[0],
            Labels = [texts[1]],
            Note = texts[2],
            Citation = citation,
            Wordings = [new Wording(SomeFact, texts[3], new PrintedWords(words, style), other)],
        });
}
