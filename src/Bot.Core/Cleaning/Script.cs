using Bot.Core.Lexicon;

namespace Bot.Core.Cleaning;

/// <summary>Character classes of Korean news text.</summary>
internal static class Script
{
    public static bool IsHangul(char c) => Syllables.IsSyllable(c);

    public static bool IsLatin(char c) => char.IsAsciiLetter(c);

    public static bool IsDigit(char c) => char.IsAsciiDigit(c);

    /// <summary>Blanks of a view, where wider blanks have been folded to these.</summary>
    public static bool IsBlank(char c) => c is ' ' or '\t';

    public static bool IsDoubleQuote(char c) => c is '“' or '”' or '"' or '„' or '‟' or '＂';

    public static bool IsSingleQuote(char c) => c is '‘' or '’' or '\'' or '‛' or '「' or '」' or '『' or '』';

    /// <summary>A syllable that ends a Korean sentence of reporting or speaking.</summary>
    public static bool EndsSentence(char c) => c is '다' or '요' or '까' or '죠' or '오';
}
