using Bot.Core.Articles;
using Bot.Core.Extraction.Numbers;
using Bot.Core.Extraction.Phrases;

namespace Bot.Core.Extraction.Moves;

/// <summary>Reads names that no lexicon holds from where they stand: before a bracketed percentage, before 주가, before a subject's particle.</summary>
internal sealed class FormNames(MoveVocabulary words, WordForms forms)
{
    private const int LongestName = 30;
    private const int LongestFirstPart = 5;

    /// <summary>The name that ends right before <paramref name="end"/> (a gloss, bracket, particle or price noun), or null when no name can end there.</summary>
    public TextSpan? EndingAt(string text, int from, int end)
    {
        var nameEnd = BackOverGloss(text, from, BackOverMark(text, from, end));
        var start = WordStart(text, from, nameEnd);
        if (start == nameEnd && nameEnd > from && text[nameEnd - 1] is '’' or '\'')
        {
            return Quoted(text, from, nameEnd);
        }

        var word = text.AsSpan(start, nameEnd - start);
        if (word.Length < 2 || word.Length > LongestName || !HasLetter(word))
        {
            return null;
        }

        var isTail = words.NameTails.At(word, 0)?.Length == word.Length;
        if (!isTail && IsNoName(text, start, nameEnd))
        {
            return null;
        }

        var extended = Extended(text, from, start, isTail);
        return isTail && extended == start ? null : new TextSpan(extended, nameEnd);
    }

    /// <summary>금융 섹터, LS ELECTRIC, 시그넷 주얼러스: names of two words.</summary>
    private int Extended(string text, int from, int start, bool isTail)
    {
        if (start - 2 < from || text[start - 1] != ' ')
        {
            return start;
        }

        if (isTail && text[start - 2] is '’' or '\'')
        {
            return Quoted(text, from, start - 1)?.Start ?? start;
        }

        var previous = WordStart(text, from, start - 1);
        var word = text.AsSpan(previous, start - 1 - previous);
        if (word.IsEmpty || !HasLetter(word))
        {
            return start;
        }

        var joinsLatin = KoreanUnits.IsLatin(word[^1]) && KoreanUnits.IsLatin(text[start]);
        return isTail || joinsLatin || IsFirstPart(text, previous, start - 1) ? previous : start;
    }

    /// <summary>A short word without particle or ending, that describes nothing.</summary>
    private bool IsFirstPart(string text, int start, int end)
    {
        var word = text.AsSpan(start, end - start);
        return word.Length is > 1 and <= LongestFirstPart && KoreanUnits.IsHangul(word[0]) && KoreanUnits.IsHangul(text[end + 1])
            && WordForms.ParticleAtEnd(word, out _) == Role.Bare && !forms.EndsClause(word) && !EndsInNieun(word[^1])
            && forms.Of(text, start, end) == WordForm.Other
            && words.Descriptors.Before(word, word.Length) is null && words.GroupTails.Before(word, word.Length) is null
            && word[^1] is not ('사' or '체' or '주' or '로' or '에' or '서' or '히' or '면' or '씨' or '등');
    }

    private bool IsNoName(string text, int start, int end)
    {
        var word = text.AsSpan(start, end - start);
        return EndsInAdverbial(word) || IsPast(word) || words.Up.At(word, 0) is not null || words.Down.At(word, 0) is not null
            || forms.Of(text, start, end) is WordForm.NotPrice or WordForm.Filler or WordForm.ClauseEnd
            || words.Groups.At(word, 0)?.Length == word.Length || words.Anaphors.At(word, 0)?.Length == word.Length
            || words.PriceEvidence.At(word, 0)?.Length == word.Length || words.Descriptors.At(word, 0)?.Length == word.Length;
    }

    /// <summary>연속으로, 뉴욕에서, 전날보다: an adverb.</summary>
    private static bool EndsInAdverbial(ReadOnlySpan<char> word)
        => word.EndsWith("으로", StringComparison.Ordinal) || word.EndsWith("에서", StringComparison.Ordinal) || word.EndsWith("에게", StringComparison.Ordinal)
            || word.EndsWith("까지", StringComparison.Ordinal) || word.EndsWith("부터", StringComparison.Ordinal) || word.EndsWith("보다", StringComparison.Ordinal)
            || word.EndsWith("하게", StringComparison.Ordinal) || word.EndsWith("대비", StringComparison.Ordinal) || (word.Length > 2 && word[^1] is '에' or '히' or '을' or '를');

    /// <summary>출발했다, 올랐다: ㅆ and 다 end a verb.</summary>
    private static bool IsPast(ReadOnlySpan<char> word) => word.Length > 2 && word[^1] == '다' && KoreanUnits.IsHangul(word[^2]) && (word[^2] - '가') % 28 == 20;

    private static TextSpan? Quoted(string text, int from, int end)
    {
        var open = text.LastIndexOfAny(['‘', '\''], end - 2, Math.Min(LongestName, end - 1 - from));
        return open < 0 || end - 1 - (open + 1) < 2 ? null : new TextSpan(open + 1, end - 1);
    }

    private static int BackOverMark(string text, int from, int end)
        => end > from && KoreanUnits.IsBlank(text[end - 1]) ? end - 1 : end;

    private static int BackOverGloss(string text, int from, int end)
    {
        while (end > from && text[end - 1] == ')')
        {
            var open = text.LastIndexOf('(', end - 1, Math.Min(LongestName, end - from));
            if (open < 0 || text.AsSpan(open, end - open).Contains('%'))
            {
                break;
            }

            end = BackOverMark(text, from, open);
        }

        return end;
    }

    private static int WordStart(string text, int from, int end)
    {
        var start = end;
        while (start > from && !char.IsWhiteSpace(text[start - 1]) && text[start - 1] is not (',' or '(' or ')' or '‘' or '’' or '\'' or '“' or '”' or '"' or '/' or '…' or '.' or '<' or '>' or '[' or ']' or ':'))
        {
            start--;
        }

        // A list may go on with a middle dot behind a bracket: 증권(-1.2%)·보험(-2.1%).
        while (start < end && text[start] is '·' or 'ㆍ')
        {
            start++;
        }

        return start;
    }

    private static bool HasLetter(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsLetter(c))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsInNieun(char c) => KoreanUnits.IsHangul(c) && (c - '가') % 28 == 4;
}
