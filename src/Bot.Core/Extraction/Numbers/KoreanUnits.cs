using Bot.Core.Lexicon;

namespace Bot.Core.Extraction.Numbers;

/// <summary>The characters a Korean number is made of.</summary>
internal static class KoreanUnits
{
    private const char FullWidthZero = '\uFF10';
    private const char FullWidthNine = '\uFF19';

    /// <summary>The digit's value, for ASCII and full-width digits; -1 for any other character.</summary>
    public static int Digit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= FullWidthZero and <= FullWidthNine => c - FullWidthZero,
        _ => -1,
    };

    public static bool IsDigit(char c) => Digit(c) >= 0;

    public static bool IsPoint(char c) => c is '.' or '\uFF0E';

    public static bool IsComma(char c) => c is ',' or '\uFF0C';

    /// <summary>십, 백, 천: units inside a group of four digits; 0 for any other character.</summary>
    public static decimal Small(char c) => c switch
    {
        '십' => 10m,
        '백' => 100m,
        '천' => 1_000m,
        _ => 0m,
    };

    /// <summary>만, 억, 조, 경: units that close a group; 0 for any other character.</summary>
    public static decimal Big(char c) => c switch
    {
        '만' => 10_000m,
        '억' => 100_000_000m,
        '조' => 1_000_000_000_000m,
        '경' => 10_000_000_000_000_000m,
        _ => 0m,
    };

    public static bool IsHangul(char c) => Syllables.IsSyllable(c);

    public static bool IsLatin(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z';

    public static bool IsBlank(char c) => c is ' ' or '\u00A0' or '\u3000' or '\t';
}
