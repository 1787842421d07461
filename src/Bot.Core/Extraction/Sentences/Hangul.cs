namespace Bot.Core.Extraction.Sentences;

/// <summary>Arithmetic on precomposed Hangul syllables (Unicode 3.12).</summary>
internal static class Hangul
{
    private const int FirstSyllable = 0xAC00;
    private const int LastSyllable = 0xD7A3;
    private const int Finals = 28;

    public static bool IsSyllable(char c) => c is >= (char)FirstSyllable and <= (char)LastSyllable;

    /// <summary>True when the syllable ends in a consonant: 은, 이, 을, 과 follow it instead of 는, 가, 를, 와.</summary>
    public static bool HasCoda(char syllable) => (syllable - FirstSyllable) % Finals != 0;

    public static bool AllSyllables(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!IsSyllable(c))
            {
                return false;
            }
        }

        return !text.IsEmpty;
    }
}
