using Bot.Core.Articles;

namespace Bot.Core.Search;

/// <summary>Which characters of a snippet are marked: whole stems, and pairs where enough of them join to be no accident.</summary>
internal static class SnippetMarks
{
    private const int LeastJoined = 3;

    public static IReadOnlyList<TextSpan> Of(IEnumerable<(TextSpan Span, TokenKind Kind)> hits)
    {
        var marks = new List<TextSpan>();
        var open = default(TextSpan);
        var sure = false;
        foreach (var (span, kind) in hits.Where(hit => hit.Kind != TokenKind.Bridge).OrderBy(hit => hit.Span.Start))
        {
            if (span.Start > open.End || open.IsEmpty)
            {
                Close();
                (open, sure) = (span, false);
            }

            open = open with { End = Math.Max(open.End, span.End) };
            sure |= kind == TokenKind.Stem;
        }

        Close();
        return marks;

        void Close()
        {
            if (!open.IsEmpty && (sure || open.Length >= LeastJoined))
            {
                marks.Add(open);
            }
        }
    }
}
