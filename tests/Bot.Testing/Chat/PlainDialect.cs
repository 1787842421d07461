using System.Text;
using Bot.Core.Chat.Markup;

namespace Bot.Testing.Chat;

/// <summary>A dialect for tests: readable in a golden file, and with the traps of the real ones (escaping makes text longer, a quotation repeats its sign).</summary>
public sealed class PlainDialect : IMarkupDialect
{
    private const string Special = "\\*_>[]@<&`";

    public string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            escaped.Append(Special.Contains(c, StringComparison.Ordinal) ? "\\" : "").Append(c);
        }

        return escaped.ToString();
    }

    public string Bold(string escaped) => $"*{escaped}*";

    public string Italic(string escaped) => $"_{escaped}_";

    public string Quote(string escapedLines) => "> " + escapedLines.Replace("\n", "\n> ", StringComparison.Ordinal);

    public string Marked(string escaped) => $"<{escaped}>";

    public string Link(string escapedLabel, string url) => $"[{escapedLabel}]({url})";

    public string Code(string text) => $"`{text.Replace('`', '\'')}`";

    public string Heading(string escaped) => $"# {escaped}";

    public int Measure(string markup) => markup.Length;

}
