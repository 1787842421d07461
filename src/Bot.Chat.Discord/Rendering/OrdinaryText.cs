namespace Bot.Chat.Discord.Rendering;

/// <summary>Nearly all of what is printed: letters and digits that Discord shows as they are, wherever they stand. They are copied in one piece.</summary>
internal static class OrdinaryText
{
    /// <summary>How many characters at the start are syllables of Hangul or ASCII letters and digits.</summary>
    public static int LengthOfWord(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && IsOrdinary(text[length]))
        {
            length++;
        }

        return length;
    }

    /// <summary>The same, with plain blanks among them.</summary>
    public static int LengthOfWords(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && (IsOrdinary(text[length]) || text[length] == ' '))
        {
            length++;
        }

        return length;
    }

    private static bool IsOrdinary(char c) => c is >= '가' and <= '힣' || char.IsAsciiLetterOrDigit(c);
}
