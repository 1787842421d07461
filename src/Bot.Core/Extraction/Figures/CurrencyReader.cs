using System.Globalization;
using Bot.Core.Extraction.Numbers;
using Bot.Core.Lexicon;

namespace Bot.Core.Extraction.Figures;

/// <summary>Reads the currency behind a number (<c>달러</c>, <c>원</c>, <c>USD</c>) or the sign in front of it (<c>$</c>, <c>US$</c>).</summary>
internal sealed class CurrencyReader
{
    /// <summary>Below this, a blank and a short word behind bare digits are rather a count and a noun: <c>3 원칙</c>, <c>5 엔</c>.</summary>
    private const decimal LeastBeforeBlank = 10m;

    private readonly Dictionary<string, (string Code, decimal Worth)> byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> bySign;
    private readonly Dictionary<string, decimal> scales;
    private readonly WordMatch words;
    private readonly WordMatch signs;
    private readonly WordMatch codes;
    private readonly WordMatch scaleWords;
    private readonly WordMatch notCurrencies;
    private readonly WordMatch afterShort;
    private readonly WordMatch denominators;
    private readonly WordMatch notMoneyAfter;

    public CurrencyReader(WordLists lists)
    {
        Add(lists["figures.currencies"], 1m);
        Add(lists["figures.hundredths"], 0.01m);
        bySign = lists["figures.signs"].Select(Pair).ToDictionary(pair => pair.Word, pair => pair.Value, StringComparer.Ordinal);
        scales = lists["figures.english_scales"].Select(Pair)
            .ToDictionary(pair => pair.Word, pair => decimal.Parse(pair.Value, CultureInfo.InvariantCulture), StringComparer.Ordinal);
        words = new WordMatch(byWord.Keys);
        signs = new WordMatch(bySign.Keys);
        codes = new WordMatch(lists["figures.codes"]);
        scaleWords = new WordMatch(scales.Keys);
        notCurrencies = new WordMatch(lists["figures.not_currencies"]);
        afterShort = new WordMatch(lists["figures.after_short"]);
        denominators = new WordMatch(lists["figures.denominators"]);
        notMoneyAfter = new WordMatch(lists["figures.not_money_after"]);
    }

    /// <summary>The sign or code that ends right before <paramref name="start"/>; <paramref name="at"/> is where it begins.</summary>
    public string? Before(ReadOnlySpan<char> text, int start, out int at)
    {
        at = start;
        var end = start > 0 && KoreanUnits.IsBlank(text[start - 1]) ? start - 1 : start;
        if (signs.Before(text, end) is { } sign)
        {
            at = end - sign.Length;
            return bySign[sign];
        }

        if (end < start && codes.Before(text, end) is { } code && (end == code.Length || !KoreanUnits.IsLatin(text[end - code.Length - 1])))
        {
            at = end - code.Length;
            return code;
        }

        return null;
    }

    /// <summary>An English scale word behind a signed number: <c>$1.5 billion</c>; 1 and the offset unchanged when there is none.</summary>
    public decimal EnglishScale(ReadOnlySpan<char> text, ref int end)
    {
        var at = SkipBlank(text, end);
        if (scaleWords.At(text, at) is not { } word || (at + word.Length < text.Length && KoreanUnits.IsLatin(text[at + word.Length])))
        {
            return 1m;
        }

        end = at + word.Length;
        return scales[word];
    }

    /// <summary>The currency word that follows the number which ends at <paramref name="end"/>.</summary>
    public bool TryReadAfter(ReadOnlySpan<char> text, int end, decimal value, out Currency currency)
    {
        currency = default;
        var at = SkipBlank(text, end);
        if (codes.At(text, at) is { } code)
        {
            currency = new Currency(code, 1m, at + code.Length);
            return currency.End == text.Length || !KoreanUnits.IsLatin(text[currency.End]);
        }

        if (words.At(text, at) is not { } word || notCurrencies.At(text, at) is not null)
        {
            return false;
        }

        var (name, worth) = byWord[word];
        currency = new Currency(name, worth, at + word.Length);
        return !(word.Length == 1 && KoreanUnits.IsHangul(word[0]) && !IsShortWordWhole(text, at > end, currency.End, value)) && !IsOtherThing(text, currency.End, value);
    }

    private bool IsShortWordWhole(ReadOnlySpan<char> text, bool hasBlank, int end, decimal value)
        => (end >= text.Length || !KoreanUnits.IsHangul(text[end]) || afterShort.At(text, end) is not null || EndsWithParticle(text, end))
            && (!hasBlank || value >= LeastBeforeBlank);

    /// <summary>이 and 인 also begin other words, so they count as particles only where the word ends with them.</summary>
    private static bool EndsWithParticle(ReadOnlySpan<char> text, int end)
        => text[end] is '이' or '인' && (end + 1 >= text.Length || !KoreanUnits.IsHangul(text[end + 1]));

    private bool IsOtherThing(ReadOnlySpan<char> text, int end, decimal value)
        => (value is 1m or 100m && denominators.At(text, end) is not null) || notMoneyAfter.At(text, SkipBlank(text, end)) is not null;

    private void Add(IEnumerable<string> entries, decimal worth)
    {
        foreach (var (word, code) in entries.Select(Pair))
        {
            byWord[word] = (code, worth);
            byWord[word.Replace(" ", "", StringComparison.Ordinal)] = (code, worth);
        }
    }

    private static (string Word, string Value) Pair(string entry)
    {
        var blank = entry.LastIndexOf(' ');
        return (entry[..blank], entry[(blank + 1)..]);
    }

    private static int SkipBlank(ReadOnlySpan<char> text, int position)
        => position < text.Length && KoreanUnits.IsBlank(text[position]) ? position + 1 : position;
}
