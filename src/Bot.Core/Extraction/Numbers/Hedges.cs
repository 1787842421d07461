using Bot.Core.Articles;
using Bot.Core.Lexicon;

namespace Bot.Core.Extraction.Numbers;

/// <summary>Reads how a number is hedged: <c>약 600만</c>, <c>2% 넘게</c>, <c>10억달러를 돌파</c>, <c>80억원에 불과</c>.</summary>
internal sealed class Hedges(WordLists words)
{
    private const int LongestBracket = 40;

    private readonly WordMatch particles = new(words["numbers.particles"]);

    private readonly (WordMatch Before, WordMatch After, Bound Bound)[] lists =
    [
        (new(words["numbers.at_least_before"]), new(words["numbers.at_least_after"]), Bound.AtLeast),
        (new(words["numbers.at_most_before"]), new(words["numbers.at_most_after"]), Bound.AtMost),
        (new(words["numbers.about_before"]), new(words["numbers.about_after"]), Bound.About),
    ];

    /// <summary>The hedge around the printed number at <paramref name="span"/>; what stands behind it is the more exact and wins.</summary>
    public Bound Of(ReadOnlySpan<char> text, TextSpan span)
    {
        var behind = SkipBracket(text, span.End);
        foreach (var (_, after, bound) in lists)
        {
            if (StandsAfter(text, span.End, after) || (behind > span.End && StandsAfter(text, behind, after)))
            {
                return bound;
            }
        }

        var end = span.Start > 0 && KoreanUnits.IsBlank(text[span.Start - 1]) ? span.Start - 1 : span.Start;
        foreach (var (before, _, bound) in lists)
        {
            if (before.Before(text, end) is { } word && (end == word.Length || !KoreanUnits.IsHangul(text[end - word.Length - 1])))
            {
                return bound;
            }
        }

        return Bound.Exact;
    }

    private bool StandsAfter(ReadOnlySpan<char> text, int end, WordMatch after)
        => after.At(text, end) is not null || after.At(text, SkipBlank(text, end)) is not null
            || (particles.At(text, end) is { } particle && after.At(text, SkipBlank(text, end + particle.Length)) is not null);

    /// <summary>A conversion or gloss may stand between: <c>557만달러(약 80억원)에 불과</c>.</summary>
    private static int SkipBracket(ReadOnlySpan<char> text, int position)
    {
        if (position >= text.Length || text[position] != '(')
        {
            return position;
        }

        var close = text[position..Math.Min(text.Length, position + LongestBracket)].IndexOf(')');
        return close < 0 ? position : position + close + 1;
    }

    private static int SkipBlank(ReadOnlySpan<char> text, int position)
        => position < text.Length && KoreanUnits.IsBlank(text[position]) ? position + 1 : position;
}
