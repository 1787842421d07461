using Bot.Core.Articles;

namespace Bot.Core.Chat.Markup;

/// <summary>Each kind of block as pieces.</summary>
internal sealed class BlockMarkup(MarkupText text, EntryMarkup entries)
{
    private const int LongestOwnText = 900;
    private const int LongestItem = 300;
    private const int LongestPassage = 3000;
    private const int LongestHeading = 160;

    private readonly IMarkupDialect dialect = text.Dialect;
    private readonly TableMarkup tables = new(text);

    public IEnumerable<MarkupPiece> Of(ReplyBlock block) => block switch
    {
        TextBlock own => [Own(own.Text)],
        ListBlock list => List(list),
        FactBlock fact => entries.Fact(fact),
        HitBlock hit => [entries.Hit(hit)],
        StoryBlock story => entries.Story(story),
        PassageBlock passage => [Passage(passage.Text)],
        TableBlock table => tables.Of(table),
        ColumnsBlock columns => columns.Columns.SelectMany(Column),
        _ => throw new InvalidOperationException($"No markup for a {block.GetType().Name}."),
    };

    public MarkupPiece Heading(string heading) => Piece(_ => dialect.Heading(text.Escaped(heading, LongestHeading)), 0) with { KeepsWithNext = true, Shortened = null };

    public MarkupPiece Own(string words) => Piece(limit => text.Escaped(words, limit), Math.Min(words.Length, LongestOwnText));

    private IEnumerable<MarkupPiece> List(ListBlock list)
        => list.Items.Select((item, i) => Item(item) with { FollowsClosely = i > 0 });

    // A command to type is set so that it can be copied, and is not taken for a mention of another bot's.
    private MarkupPiece Item(string item)
        => Piece(limit => "• " + (item.StartsWith('/') ? dialect.Code(Plain.TerminalText.Safe(Excerpt.Cut(item, limit))) : text.Escaped(item, limit)), Math.Min(item.Length, LongestItem));

    private MarkupPiece Passage(MarkedText passage)
    {
        // A paragraph of many marks is cut at its end: all of them are why it is shown.
        var words = passage.Text.Length > LongestPassage && passage.Marks.Count > 0 ? Around(passage) : passage;
        return Piece(limit => dialect.Quote(text.Marked(words, limit)), Math.Min(words.Text.Length, LongestPassage));
    }

    private static MarkedText Around(MarkedText passage)
    {
        var start = Excerpt.Boundary(passage.Text, Math.Max(0, passage.Marks[0].Start - (LongestPassage / 4)));
        var prefix = start > 0 ? Excerpt.Ellipsis : "";
        return MarkedText.Of(prefix + passage.Text[start..], passage.Marks.Select(mark => new TextSpan(mark.Start - start + prefix.Length, mark.End - start + prefix.Length)));
    }

    private IEnumerable<MarkupPiece> Column(ReplyColumn column) => column.Blocks.SelectMany(Of).Prepend(SubHeading(column.Heading));

    private MarkupPiece SubHeading(string heading)
        => Piece(_ => dialect.Bold(text.Escaped(heading, LongestHeading)), 0) with { KeepsWithNext = true, Shortened = null };

    private MarkupPiece Piece(Func<int, string> render, int words)
    {
        var whole = render(words);
        return new MarkupPiece(whole, dialect.Measure(whole)) { Shortened = render };
    }
}
