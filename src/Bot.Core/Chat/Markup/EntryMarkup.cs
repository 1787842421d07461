namespace Bot.Core.Chat.Markup;

/// <summary>Facts and search hits: what was said, who said it, and where it stands, in one piece that is never torn.</summary>
internal sealed class EntryMarkup(MarkupText text, CitationMarkup citations)
{
    private const int LongestValue = 40;
    private const int LongestLabels = 90;
    private const int LongestAttribution = 110;
    private const int LongestNote = 240;
    private const int LongestHeadline = 160;

    private readonly IMarkupDialect dialect = text.Dialect;

    public IEnumerable<MarkupPiece> Fact(FactBlock block)
    {
        yield return Piece(limit => Fact(block, limit), block.Citation, block.Words.Text.Text.Length);
        foreach (var wording in block.Wordings)
        {
            yield return Piece(limit => Wording(wording, limit), wording.Citation, wording.Words.Text.Text.Length) with { FollowsClosely = true };
        }

        if (block.Note is { } note)
        {
            var line = dialect.Italic(text.Escaped($"※ {note}", LongestNote));
            yield return new MarkupPiece(line, dialect.Measure(line)) { FollowsClosely = true };
        }
    }

    public MarkupPiece Hit(HitBlock block)
        => Piece(
            limit => string.Join('\n', dialect.Bold(text.Escaped(block.Headline, LongestHeadline)), dialect.Quote(text.Marked(block.Snippet, limit)), citations.Line(block.Citation)),
            block.Citation,
            block.Snippet.Text.Length);

    /// <summary>The headline stands with the first sentence; each sentence with its number, and with its source where the next is of another article.</summary>
    public IEnumerable<MarkupPiece> Story(StoryBlock block)
    {
        var head = dialect.Bold(text.Escaped(block.Headline, LongestHeadline)) + " · " + dialect.Italic(text.Escaped(block.Label, LongestLabels));
        yield return new MarkupPiece(head, dialect.Measure(head)) { KeepsWithNext = true };
        for (var i = 0; i < block.Sentences.Count; i++)
        {
            var (sentence, goesOn) = (block.Sentences[i], block.GoesOn(i));
            yield return Piece(limit => Sentence(sentence, goesOn, limit), sentence.Citation, sentence.Text.Text.Length) with { FollowsClosely = true };
        }
    }

    private string Sentence(StorySentence sentence, bool goesOn, int limit)
        => goesOn ? dialect.Quote($"{text.Marked(sentence.Text, limit)} {citations.Mark(sentence.Citation)}")
            : dialect.Quote(text.Marked(sentence.Text, limit)) + "\n" + citations.Line(sentence.Citation);

    private MarkupPiece Piece(Func<int, string> render, Citation citation, int words)
    {
        var whole = render(words);
        return new MarkupPiece(whole, dialect.Measure(whole)) { Citations = [citations.Number(citation)], Shortened = render };
    }

    private string Fact(FactBlock block, int limit)
    {
        var lines = new List<string>();
        var labels = block.Labels.Count > 0 ? " · " + dialect.Italic(text.Escaped(string.Join(" · ", block.Labels), LongestLabels)) : "";
        if (block.Value is { } value)
        {
            lines.Add(dialect.Bold(text.Escaped(value, LongestValue)) + labels);
        }

        lines.Add(dialect.Quote(Words(block.Words, limit)));
        if (block.Attribution is { } attribution)
        {
            lines.Add($"— {dialect.Bold(text.Escaped(attribution, LongestAttribution))}{(block.Value is null ? labels : "")}");
        }

        lines.Add(citations.Line(block.Citation));
        return string.Join('\n', lines);
    }

    private string Wording(Wording wording, int limit)
    {
        var value = wording.Value is { } other ? dialect.Bold(text.Escaped(other, LongestValue)) + " " : "";
        return $"↳ {value}{Words(wording.Words, limit)}\n{citations.Line(wording.Citation)}";
    }

    private string Words(PrintedWords words, int limit)
    {
        var (open, close) = words.Style switch
        {
            PrintedStyle.Quotation => ("“", "”"),
            PrintedStyle.Fragment => ("‘", "’"),
            _ => ("", ""),
        };
        return open + text.Marked(words.Text, limit) + close;
    }
}
