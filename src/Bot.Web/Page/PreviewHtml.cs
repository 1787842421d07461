using System.Text;
using Bot.Core.Chat;

namespace Bot.Web.Page;

/// <summary>An answer as another platform would show it.</summary>
internal static class PreviewHtml
{
    public static string Render(IReadOnlyList<PreviewMessage> messages, Locale locale)
    {
        var html = new StringBuilder();
        foreach (var message in messages)
        {
            // Line by line: line feeds are ours, everything else is made safe.
            html.Append($"<article class=\"preview\"><div class=\"bubble\">{Lines(message.Text)}</div>");
            foreach (var row in message.Buttons)
            {
                html.Append($"<div class=\"buttons\">{string.Concat(row.Select(label => $"<span>{HtmlText.Of(label)}</span>"))}</div>");
            }

            html.Append($"<details><summary>{locale.Pick("보내는 그대로", "As sent")}</summary><pre>{Lines(message.Source)}</pre></details></article>");
        }

        return html.ToString();
    }

    private static string Lines(string text) => string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(HtmlText.Of));
}
