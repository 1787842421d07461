using System.Text;

namespace Bot.Chat.Discord.Rendering;

/// <summary>What a reader sees of our own markup: without marks, backslashes and addresses.</summary>
internal static class VisibleMarkdown
{
    public static string Of(string markup)
    {
        var seen = new StringBuilder(markup.Length);
        for (var i = 0; i < markup.Length; i++)
        {
            var atLineStart = i == 0 || markup[i - 1] == '\n';
            if (markup[i] == '\\' && i + 1 < markup.Length)
            {
                seen.Append(markup[++i]);
            }
            else if (atLineStart && markup.AsSpan(i).StartsWith("### "))
            {
                i += 3;
            }
            else if (atLineStart && markup.AsSpan(i).StartsWith("> "))
            {
                seen.Append("│ ");
                i++;
            }
            else if (markup.AsSpan(i).StartsWith("](<"))
            {
                var end = markup.IndexOf(">)", i, StringComparison.Ordinal);
                i = end < 0 ? i : end + 1;
            }
            else if (markup[i] is not ('*' or '_' or '`' or '['))
            {
                seen.Append(markup[i]);
            }
        }

        return seen.ToString();
    }
}
