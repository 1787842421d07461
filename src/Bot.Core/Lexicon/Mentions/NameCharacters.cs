namespace Bot.Core.Lexicon.Mentions;

/// <summary>How characters of a text are compared with those of names. Every fold keeps the length, so that offsets stay what they are.</summary>
internal static class NameCharacters
{
    /// <summary>Names of up to this many letters (MS, FT, Arm) are compared with their case: ms and arm are other words.</summary>
    private const int ExactCaseLetters = 3;

    public static bool IgnoresCase(string name) => name.Count(char.IsLetterOrDigit) > ExactCaseLetters;

    /// <summary>Names with the same key are found at the same places of a text: blanks aside, and with the case of short names.</summary>
    public static string Key(string name)
    {
        var ignoresCase = IgnoresCase(name);
        return string.Concat(name.Where(c => c != ' ').Select(c => ignoresCase ? Fold(c) : FoldWidth(c)));
    }

    /// <summary>One form for marks that are printed in several, and for full-width letters.</summary>
    public static char FoldWidth(char c) => c switch
    {
        < '\u0080' => c,
        '\u00A0' or '\u3000' => ' ',
        '‘' or '’' => '\'',
        '‐' or '‑' or '–' => '-',
        'ㆍ' or '・' or '‧' or '∙' => '·',
        >= '！' and <= '～' => (char)(c - '！' + '!'),
        _ => c,
    };

    public static char Fold(char c)
    {
        if (c < '\u0080')
        {
            return c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;
        }

        return Syllables.IsSyllable(c) ? c : char.ToLowerInvariant(FoldWidth(c));
    }

    public static bool IsLatinOrDigit(char c)
        => c < '\u0080' ? char.IsAsciiLetterOrDigit(c) : char.IsLetterOrDigit(c) && c is < '\u0250' or (>= '０' and <= 'ｚ');
}
