using System.Collections.Immutable;
using Bot.Core.Articles;
using Bot.Core.Dating;

namespace Bot.Core.Extraction.Moves;

/// <summary>A sentence, or what stands between quotation marks, with what was found in it.</summary>
internal sealed record MoveScene
{
    /// <summary>The article's masked text, or its view where the scene is a quotation.</summary>
    public required string Text { get; init; }

    public required TextSpan Window { get; init; }

    public required List<PrintedPercent> Percents { get; init; }

    public required Heading?[] Headings { get; init; }

    /// <summary>The lexicon's names and those recognised by form, in order.</summary>
    public required List<PricedName> Names { get; init; }

    public required ImmutableArray<DateMention> Dates { get; init; }

    public required bool IsQuotation { get; init; }

    public ReadOnlySpan<char> Visible => Text.AsSpan(0, Window.End);

    /// <summary>Where the words that belong to percentage <paramref name="i"/> begin: behind the one before, or behind its direction word.</summary>
    public int SegmentStart(int i)
    {
        if (i == 0)
        {
            return Window.Start;
        }

        var (end, start) = (Percents[i - 1].End, Percents[i].Start);
        end = Headings[i - 1] is { Source: HeadingSource.Behind } heading && heading.Word.End <= start ? Math.Max(end, heading.Word.End) : end;

        // Two percentages of one bracket: the first reads on behind the bracket, so that the second begins before its end.
        return Math.Min(end, start);
    }

    public int SegmentEnd(int i) => i + 1 < Percents.Count ? Percents[i + 1].Start : Window.End;
}
