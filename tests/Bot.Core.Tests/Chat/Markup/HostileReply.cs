using Bot.Core.Articles;
using Bot.Core.Chat;
using Bot.Core.Dating;
using Bot.Core.Extraction;
using Bot.Core.Tests.Commands;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Core.Tests.Chat.Markup;

/// <summary>Replies of any shape whose texts are whatever a corpus may hold.</summary>
internal static class HostileReply
{
    private static readonly string[] Nasty =
    [
        "@everyone", "<@1>", "<b>", "</blockquote>", "**", "__", "||", "`", "```", "[x](javascript:1)", "&lt;", "\u202e", "\u200b", "\ud83d\ude00", "\ud83d", "\udc00", "\ue001", "한국", "\n", "\\", "# ", "> ", "가나다라마바사 ",
        "👨‍👩‍👧‍👦", "é\u0301\u0301",
    ];

    private static readonly Fact SomeFact = SampleNews.Build().Articles[0].Facts[0];

    public static Gen<string> Text { get; } =
        from size in Gen.Frequency((6, Gen.Choose(0, 40)), (2, Gen.Choose(40, 400)), (1, Gen.Constant(3000)))
        from words in Gen.Elements(Nasty).ArrayOf(Math.Max(1, size / 4))
        select string.Concat(words);

    public static Arbitrary<Reply> Any { get; } = Make().ToArbitrary();

    private static Gen<Reply> Make() =>
        from title in Text
        from summary in Text
        from headings in Text.ArrayOf(3)
        from blocks in Block().ArrayOf(12)
        select new Reply
        {
            Locale = Locale.Korean,
            Title = title,
            Summary = summary,
            Sections = [.. headings.Select((heading, i) => new ReplySection(heading, [.. blocks.Skip(i * 4).Take(4)]))],
            Choices = new ChoiceList(title, [new Choice(title, title)]),
            Page = new PageInfo(1, 3, 30, null, "/x page:2"),
            AsOf = new AsOf(new DateOnly(2025, 2, 3), 12),
        };

    private static Gen<ReplyBlock> Block() => Gen.OneOf(
        Text.Select(text => (ReplyBlock)new TextBlock(text)),
        Text.ArrayOf(3).Select(items => (ReplyBlock)new ListBlock(items)),
        from words in Text
        from cells in Text.ArrayOf(9)
        select (ReplyBlock)new TableBlock([new TableColumn(words), new TableColumn(words), new TableColumn("")], [.. cells.Chunk(3).Select(row => new TableRow(row))]),
        Marked().Select(text => (ReplyBlock)new PassageBlock(text, [])),
        Fact(),
        Story(),
        from headline in Text
        from snippet in Marked()
        from citation in Citation()
        select (ReplyBlock)new HitBlock(headline, snippet, citation),
        from heading in Text
        from fact in Fact()
        select (ReplyBlock)new ColumnsBlock([new ReplyColumn(heading, [fact]), new ReplyColumn(heading, [new TextBlock(heading)])]));

    private static Gen<MarkedText> Marked() =>
        from text in Text
        from start in Gen.Choose(0, Math.Max(0, text.Length - 1))
        from length in Gen.Choose(0, 30)
        select MarkedText.Of(text, [new TextSpan(start, start + length)]);

    private static Gen<ReplyBlock> Fact() =>
        from texts in Text.ArrayOf(5)
        from words in Marked()
        from citation in Citation()
        from other in Citation()
        from style in Gen.Elements(Enum.GetValues<PrintedStyle>())
        from hasValue in Gen.Elements(true, false)
        select (ReplyBlock)new FactBlock
        {
            Fact = SomeFact,
            Value = hasValue ? texts[0] : null,
            Words = new PrintedWords(words, style),
            Attribution = texts[1],
            Labels = [texts[2], texts[3]],
            Citation = citation,
            Wordings = [new Wording(SomeFact, texts[0], new PrintedWords(words, style), other)],
            Note = texts[4],
        };

    private static Gen<ReplyBlock> Story() =>
        from headline in Text
        from label in Text
        from words in Marked().ArrayOf(3)
        from citation in Citation()
        from other in Citation()
        select (ReplyBlock)new StoryBlock(
            headline, label, [new StorySentence(words[0], citation, [SomeFact]), new StorySentence(words[1], citation, []), new StorySentence(words[2], other, [])]);

    private static Gen<Citation> Citation() =>
        from outlet in Text
        from happened in Text
        from place in Gen.Choose(0, 1_000_000)
        from url in Gen.Elements("https://example.org/a(b)c?d=한글", "javascript:alert(1)", "https://example.org/" + new string('x', 250), "", "//x", null)
        select new Citation
        {
            Article = ArticleId.Of(outlet, "title", "text"),
            File = "a.txt",
            Span = new TextSpan(place, place + 3),
            Title = outlet,
            Outlet = outlet,
            Url = url,
            Happened = happened,
            Published = PublicationDate.Unknown,
            AlsoIn = [outlet, happened],
        };
}
