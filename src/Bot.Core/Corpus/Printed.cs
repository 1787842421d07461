using System.Globalization;
using System.Text;

namespace Bot.Core.Corpus;

/// <summary>Text of the corpus inside a message: short, on one line, and unable to move the cursor of a terminal.</summary>
internal static class Printed
{
    private const int Longest = 80;

    public static string Quote(string text)
    {
        var quoted = new StringBuilder("'");
        foreach (var rune in text.EnumerateRunes())
        {
            if (quoted.Length > Longest)
            {
                quoted.Append('…');
                break;
            }

            var isSafe = Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
            quoted.Append(isSafe ? rune.ToString() : "\uFFFD");
        }

        return quoted.Append('\'').ToString();
    }

    /// <summary>A parser's message without its trailing position, which the issue gives in its own words.</summary>
    public static string Reason(Exception exception)
    {
        var message = exception.Message.ReplaceLineEndings(" ");
        var position = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return (position < 0 ? message : message[..position]).TrimEnd();
    }
}
