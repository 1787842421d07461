using System.Buffers;

namespace Bot.Core.Articles;

/// <summary>The language of a text, told by its letters. Facts are taken from Korean only, so that this is the question; the others are named as far as letters tell.</summary>
public static class ArticleLanguage
{
    public const string Korean = "ko";

    /// <summary>BCP 47: undetermined.</summary>
    public const string Unknown = "und";

    /// <summary>A Korean article on AI may hold more Latin letters than Hangul, since a syllable counts as one; a foreign one that names a Korean word stays far below.</summary>
    private const double LeastHangul = 0.1;

    private const double LeastKana = 0.1;

    /// <summary>Short function words make up a fourth of English; other languages in Latin letters have hardly any of these.</summary>
    private const double LeastEnglish = 0.08;

    private static readonly string[] EnglishWords = ["the", "of", "and", "to", "in", "is", "that", "for", "it", "with", "was", "on", "has", "by"];

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> English
        = new HashSet<string>(EnglishWords, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<char> LatinLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'");

    /// <summary>A BCP 47 primary language: <c>ko</c>, <c>en</c>, <c>ja</c>, <c>zh</c> or <c>und</c>.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var (hangul, latin, han, kana, letters) = (0, 0, 0, 0, 0);
        foreach (var c in text)
        {
            if (char.IsAsciiLetter(c))
            {
                latin++;
            }
            else if (c is >= '가' and <= '힣')
            {
                hangul++;
            }
            else if (c is >= '\u3400' and <= '\u9FFF')
            {
                han++;
            }
            else if (c is >= '\u3041' and <= '\u30FF')
            {
                kana++;
            }

            letters += char.IsLetter(c) ? 1 : 0;
        }

        return letters == 0 ? Unknown
            : hangul >= LeastHangul * letters ? Korean
            : kana >= LeastKana * letters ? "ja"
            : han > 0.5 * letters ? "zh"
            : latin > 0.5 * letters && IsEnglish(text) ? "en"
            : Unknown;
    }

    private static bool IsEnglish(ReadOnlySpan<char> text)
    {
        var (words, known) = (0, 0);
        for (var rest = text; rest.IndexOfAny(LatinLetters) is >= 0 and var start;)
        {
            rest = rest[start..];
            var length = rest.IndexOfAnyExcept(LatinLetters);
            var word = length < 0 ? rest : rest[..length];
            words++;
            known += English.Contains(word) ? 1 : 0;
            rest = rest[word.Length..];
        }

        return known >= LeastEnglish * words;
    }
}
