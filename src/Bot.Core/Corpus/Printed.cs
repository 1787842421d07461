using System.Globalization;
using System.Text;

namespace Bot.Core.Corpus;

/// <summary>Text of the corpus inside a message: short, on one line, and unable to move the cursor of a terminal.</summary>
internal static class Printed
{
    private const int LongestName = 80;
    private const int LongestReason = 200;

    public static string Quote(string text) => $"'{Safe(text, LongestName)}'";

    /// <summary>A parser's message without its trailing position, which the issue gives in its own words.</summary>
    public static string Reason(Exception exception)
    {
        var position = exception.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return Safe((position < 0 ? exception.Message : exception.Message[..position]).ReplaceLineEndings(" ").TrimEnd(), LongestReason);
    }

    private static string Safe(string text, int most)
    {
        var safe = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (safe.Length >= most)
            {
                return safe.Append('…').ToString();
            }

            var moves = Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
            safe.Append(moves ? "\uFFFD" : rune.ToString());
        }

        return safe.ToString();
    }
}
