using Bot.Core.Articles;

namespace Bot.Core.Cleaning;

/// <summary>Says of each line what it is, first by its own look, then by its place among the others.</summary>
internal sealed class LineLabeller(CleaningWords words)
{
    /// <summary>A line without a sentence end up to this length is a heading of some kind; a longer one is text.</summary>
    private const int LongestHeading = 60;

    private const int LongestHeadline = 90;

    /// <summary>Lines from this length on are duplicates wherever they stand, not only side by side.</summary>
    private const int LongLine = 40;

    private const int ShortestDuplicate = 6;

    private readonly LineLook _look = new(words);

    public LineKind[] Label(ReadOnlySpan<char> text, List<TextSpan> lines, int bodyStart, string? title)
    {
        var kinds = new LineKind[lines.Count];
        var trimmed = Trim(text, lines);
        MarkDuplicates(text, trimmed, kinds);
        var isRelated = false;
        for (var i = 0; i < kinds.Length; i++)
        {
            var line = text[trimmed[i].Start..trimmed[i].End];
            if (lines[i].Start < bodyStart)
            {
                kinds[i] = LineKind.FrontMatter;
            }
            else if (line.IsEmpty)
            {
                kinds[i] = LineKind.Blank;
            }
            else if (kinds[i] != LineKind.Duplicate)
            {
                kinds[i] = _look.KindOf(line, title);
                isRelated = isRelated ? !IsResumed(text, trimmed, kinds, i) : kinds[i] == LineKind.Related && _look.IsRelatedHeader(line);
                kinds[i] = isRelated && kinds[i] is not LineKind.Copyright ? LineKind.Related : kinds[i];
            }
        }

        PlaceHeadings(text, trimmed, kinds);
        return kinds;
    }

    /// <summary>A box of related articles ends where the article's own paragraphs go on: two finished sentences in a line, or two such lines.</summary>
    private bool IsResumed(ReadOnlySpan<char> text, TextSpan[] lines, LineKind[] kinds, int at)
    {
        var found = 0;
        for (var i = at; i < Math.Min(lines.Length, at + 4); i++)
        {
            var line = text[lines[i].Start..lines[i].End];
            if (line.IsEmpty)
            {
                continue;
            }

            if (line.Length < LongestHeading || !LineLook.EndsSentence(line) || LineLook.IsListItem(line) || (i == at && kinds[i] != LineKind.Body))
            {
                return false;
            }

            found += line.Count("다. ") + 1;
            if (found > 1)
            {
                return true;
            }
        }

        return false;
    }

    private static TextSpan[] Trim(ReadOnlySpan<char> text, List<TextSpan> lines)
    {
        var trimmed = new TextSpan[lines.Count];
        for (var i = 0; i < trimmed.Length; i++)
        {
            var (start, end) = (lines[i].Start, lines[i].End);
            while (start < end && char.IsWhiteSpace(text[start]))
            {
                start++;
            }

            while (end > start && char.IsWhiteSpace(text[end - 1]))
            {
                end--;
            }

            trimmed[i] = new TextSpan(start, end);
        }

        return trimmed;
    }

    private static void MarkDuplicates(ReadOnlySpan<char> text, TextSpan[] lines, LineKind[] kinds)
    {
        var seen = new Dictionary<int, int>();
        var previous = -1;
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Length < ShortestDuplicate)
            {
                continue;
            }

            var line = text[lines[i].Start..lines[i].End];
            var isCopy = previous >= 0 && line.SequenceEqual(text[lines[previous].Start..lines[previous].End]);
            if (lines[i].Length >= LongLine && !isCopy)
            {
                var hash = string.GetHashCode(line, StringComparison.Ordinal);
                isCopy = seen.TryGetValue(hash, out var first) && line.SequenceEqual(text[lines[first].Start..lines[first].End]);
                seen.TryAdd(hash, i);
            }

            kinds[i] = isCopy ? LineKind.Duplicate : kinds[i];
            previous = i;
        }
    }

    /// <summary>Headings are still labelled <see cref="LineKind.Subhead"/>: the first may be the headline, those before the text are the deck.</summary>
    private static void PlaceHeadings(ReadOnlySpan<char> text, TextSpan[] lines, LineKind[] kinds)
    {
        var body = Array.IndexOf(kinds, LineKind.Body);
        if (body < 0)
        {
            // A text of nothing but short lines: they are all there is.
            kinds.AsSpan().Replace(LineKind.Subhead, LineKind.Body);
            return;
        }

        var first = Array.FindIndex(kinds, kind => kind is not LineKind.Blank and not LineKind.FrontMatter);
        if (kinds[first] == LineKind.Body && IsLongHeadline(text, lines, kinds, first))
        {
            kinds[first] = LineKind.Subhead;
            body = Array.IndexOf(kinds, LineKind.Body);
        }

        if (kinds[first] == LineKind.Subhead && Array.IndexOf(kinds, LineKind.Headline) < 0)
        {
            kinds[first] = LineKind.Headline;
        }

        kinds.AsSpan(0, body).Replace(LineKind.Subhead, LineKind.Deck);
    }

    private static bool IsLongHeadline(ReadOnlySpan<char> text, TextSpan[] lines, LineKind[] kinds, int first)
    {
        var line = text[lines[first].Start..lines[first].End];
        if (line.Length > LongestHeadline || LineLook.EndsSentence(line) || LineLook.IsListItem(line))
        {
            return false;
        }

        var next = Array.IndexOf(kinds, LineKind.Body, first + 1);
        return next > 0 && lines[next].Length > line.Length;
    }
}
