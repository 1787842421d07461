using Bot.Core.Articles;
using Bot.Core.Cleaning;
using Bot.Core.Lexicon;

namespace Bot.Core.Digests.Composing;

/// <summary>Which sentences can stand alone, away from their article.</summary>
internal sealed class SentenceRules(WordLists words)
{
    private const int Shortest = 22;
    private const int Longest = 260;

    private readonly HashSet<string> leaning = [.. words["digests.leaning"]];
    private readonly HashSet<string> pointing = [.. words["digests.pointing"]];
    private readonly HashSet<string> promising = [.. words["digests.promising"]];
    private readonly IReadOnlyList<string> explaining = words["digests.explaining"];

    /// <summary>The sentence without a byline glued before it; null when it leans on others, is cut, or is none.</summary>
    public TextSpan? Standing(Sentence sentence, CleanText text)
    {
        var start = sentence.Span.Start;
        while (start < sentence.Span.End && (text.View[start] is ' ' or '\t' or '▲' or '■' or '●' or '◆' or '◇' or '○' or '△' or '▷' or '·' or '-'))
        {
            start++;
        }

        var span = new TextSpan(start, sentence.Span.End);
        return span.Length is >= Shortest and <= Longest && IsWhole(span, text) && !Leans(span, text) ? span : null;
    }

    /// <summary>Whether it gives the reason of the sentence before, and so is shown after that one only.</summary>
    public bool Explains(ReadOnlySpan<char> sentence)
    {
        var end = sentence.TrimEnd(" .");
        foreach (var ending in explaining)
        {
            if (end.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // What was blanked inside a sentence (a credit, an address) would be shown with it.
    private static bool IsWhole(TextSpan span, CleanText text)
    {
        var last = text.View[span.Start..span.End].TrimEnd(' ', '.', '!', '?', '”', '"', '’', '\'', ')');
        return last.Length > 0
            && (Script.EndsSentence(last[^1]) || (Script.IsLatin(last[^1]) && text.View[span.End - 1] is '.' or '!' or '?' or '”' or '"'))
            && !text.Blanked.Any(blanked => blanked.Overlaps(span))
            && text.Quotations.All(quotation => !quotation.Outer.Overlaps(span) || (quotation.Closed && span.Contains(quotation.Outer)));
    }

    private bool Leans(TextSpan span, CleanText text)
    {
        var masked = text.Masked.AsSpan(span.Start, span.Length);
        var (isFirst, quotes) = (true, masked.Contains(CleanText.Mask));
        foreach (var range in masked.SplitAny(' ', '\t'))
        {
            var word = masked[range].Trim(",.“”\"‘’'()…").ToString().ToLowerInvariant();
            if ((isFirst && leaning.Contains(word)) || pointing.Contains(word) || (!quotes && promising.Contains(word)))
            {
                return true;
            }

            isFirst = false;
        }

        return OpensWithQuotationOfNobody(masked);
    }

    /// <summary>“…”라고 말했다: whoever it was stands in the sentence before.</summary>
    private static bool OpensWithQuotationOfNobody(ReadOnlySpan<char> masked)
    {
        if (!Script.IsDoubleQuote(masked[0]))
        {
            return false;
        }

        foreach (var range in masked[1..].SplitAny(' ', '\t'))
        {
            var word = masked[1..][range].TrimEnd(",.");
            if (word.Length >= 2 && !word.Contains(CleanText.Mask) && word[^1] is '은' or '는' or '이' or '가' && !word.EndsWith("라는") && !word.EndsWith("다는"))
            {
                return false;
            }
        }

        return true;
    }
}
