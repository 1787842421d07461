using System.Text;
using Bot.Core.Chat.Markup;

namespace Bot.Chat.Telegram.Rendering;

/// <summary>
/// Telegram's HTML (https://core.telegram.org/bots/api#html-style). Measured as the server does: code points after the entities are parsed.
/// </summary>
internal sealed class TelegramDialect : IMarkupDialect
{
    /// <summary>What the server calls it.</summary>
    public const string ParseMode = "HTML";

    /// <summary>The most that a message holds.</summary>
    public const int MessageLimit = 4096;

    /// <summary>The most that stands under a picture.</summary>
    public const int CaptionLimit = 1024;

    // A quotation of more than about eight lines on a phone starts folded.
    private const int FoldFrom = 400;

    // Joins, prints nothing, and keeps "@name" from being a mention that notifies somebody.
    private const char WordJoiner = '\u2060';

    public string Escape(string text) => Html(text, keepsMentions: false);

    public string Bold(string escaped) => $"<b>{escaped}</b>";

    public string Italic(string escaped) => $"<i>{escaped}</i>";

    public string Quote(string escapedLines)
        => Measure(escapedLines) >= FoldFrom ? $"<blockquote expandable>{escapedLines}</blockquote>" : $"<blockquote>{escapedLines}</blockquote>";

    public string Marked(string escaped) => EntityBudget.Mark(escaped);

    public string Link(string escapedLabel, string url) => $"<a href=\"{Html(url, keepsMentions: true)}\">{escapedLabel}</a>";

    // No mentions in code, and what is typed again must hold no invisible characters.
    public string Code(string text) => $"<code>{Html(text, keepsMentions: true)}</code>";

    public string Heading(string escaped) => Bold(escaped);

    public int Measure(string markup) => VisibleText.Length(markup);

    private static string Html(string text, bool keepsMentions)
    {
        var html = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            _ = text[i] switch
            {
                '&' => html.Append("&amp;"),
                '<' => html.Append("&lt;"),
                '>' => html.Append("&gt;"),
                '"' => html.Append("&quot;"),
                var c => html.Append(c),
            };
            if (!keepsMentions && IsMention(text, i))
            {
                html.Append(WordJoiner);
            }
        }

        return html.ToString();
    }

    // The server finds mentions by \B@[a-zA-Z0-9_]{2,32}: an address such as name@example.kr is none. A mark may begin behind the sign, and then
    // what follows is not to be seen here.
    private static bool IsMention(string text, int at)
        => text[at] == '@'
            && (at + 1 == text.Length || char.IsAsciiLetterOrDigit(text[at + 1]) || text[at + 1] == '_')
            && (at == 0 || !(char.IsLetterOrDigit(text[at - 1]) || text[at - 1] == '_'));
}
