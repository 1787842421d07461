using Bot.Core.Articles;
using Bot.Core.Extraction.Numbers;
using Bot.Core.Extraction.Phrases;
using Bot.Core.Lexicon;

namespace Bot.Core.Extraction.Moves;

/// <summary>Tells what a word is by its form. Korean is read from its word ends.</summary>
internal sealed class WordForms(MoveVocabulary words)
{
    /// <summary>Classifies the word [start, end) of <paramref name="text"/>, punctuation trimmed.</summary>
    public WordForm Of(ReadOnlySpan<char> text, int start, int end)
    {
        var word = text[start..end];
        if (word.IsEmpty || words.DayBases.Before(text, end) is not null || words.Between.At(word, 0)?.Length == word.Length || HasDigit(word))
        {
            return EndsLikeSubject(word) && !HasDigit(word) && words.Anaphors.At(word, 0) is not null ? WordForm.Anaphor : WordForm.Filler;
        }

        var role = ParticleAtEnd(word, out var stem);
        var stemEnd = start + stem.Length;
        if (words.RatesUp.Before(text, stemEnd) is not null || words.RatesDown.Before(text, stemEnd) is not null || words.Limits.Before(text, stemEnd) is not null)
        {
            return WordForm.Filler;
        }

        if (IsWhole(words.NotPrices, text, start, stemEnd) && role is Role.Bare or Role.Subject or Role.Object)
        {
            return WordForm.NotPrice;
        }

        if (role == Role.Subject && words.NotSubjects.Before(word, word.Length) is null)
        {
            return IsWhole(words.Anaphors, text, start, stemEnd) ? WordForm.Anaphor
                : IsGroup(text, start, stem) ? WordForm.Group
                : EndsClause(word) ? WordForm.ClauseEnd
                : WordForm.Subject;
        }

        return EndsClause(word) ? WordForm.ClauseEnd : role == Role.Object ? WordForm.Object : WordForm.Other;
    }

    public bool EndsClause(ReadOnlySpan<char> word)
        => word.Length > 1 && words.ClauseEnds.Before(word, word.Length) is not null && words.NotClauseEnds.Before(word, word.Length) is null;

    /// <summary>A noun without particle or verbal ending, as a name before 주가 is; 급락하던 주가 and 이날 주가 have none. Before 의 its last syllable may look like a particle.</summary>
    public bool IsPlainNoun(string text, TextSpan span, bool isMarked)
    {
        var word = span.In(text);
        return (isMarked || ParticleAtEnd(word, out _) == Role.Bare) && !EndsClause(word) && words.Between.At(word, 0)?.Length != word.Length
            && !IsAdverb(word) && !IsAdverb(word[(word.LastIndexOf(' ') + 1)..]);
    }

    private bool IsAdverb(ReadOnlySpan<char> word) => words.PriceAdverbs.At(word, 0)?.Length == word.Length;

    /// <summary>The particle at the end of a word, and the word without it.</summary>
    public static Role ParticleAtEnd(ReadOnlySpan<char> word, out ReadOnlySpan<char> stem)
    {
        stem = word;
        if (word.Length < 2)
        {
            return Role.Bare;
        }

        var role = word[^1] switch
        {
            '은' or '이' when HasCoda(word[^2]) => Role.Subject,
            '는' or '가' when !HasCoda(word[^2]) || !KoreanUnits.IsHangul(word[^2]) => Role.Subject,
            '도' => Role.Subject,
            '을' when HasCoda(word[^2]) => Role.Object,
            '를' => Role.Object,
            '의' => Role.Owner,
            '와' or '과' => Role.Joined,
            _ => Role.Bare,
        };
        stem = role == Role.Bare ? word : word[..^1];
        return role;
    }

    private bool IsGroup(ReadOnlySpan<char> text, int start, ReadOnlySpan<char> stem)
        => IsWhole(words.Groups, text, start, start + stem.Length) || (stem.Length > 2 && stem[^1] == '주' && stem.EndsWith("관련주", StringComparison.Ordinal));

    /// <summary>The list's word ends where the noun ends: as the whole word, or with the words before it (<c>국채 금리</c>).</summary>
    private static bool IsWhole(WordMatch list, ReadOnlySpan<char> text, int start, int stemEnd)
        => list.Before(text, stemEnd) is { } found && (stemEnd - found.Length <= start || !KoreanUnits.IsHangul(text[stemEnd - found.Length - 1]));

    private static bool EndsLikeSubject(ReadOnlySpan<char> word) => ParticleAtEnd(word, out _) == Role.Subject;

    private static bool HasDigit(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (KoreanUnits.IsDigit(c))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasCoda(char c) => !KoreanUnits.IsHangul(c) || (c - '가') % 28 != 0;
}
