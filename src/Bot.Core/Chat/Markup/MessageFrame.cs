using System.Globalization;

namespace Bot.Core.Chat.Markup;

/// <summary>What stands above and below in every message of a reply: the title, and at the foot the page and how new the corpus is.</summary>
internal sealed class MessageFrame
{
    private const int LongestTitle = 120;

    private readonly Reply reply;
    private readonly MarkupText text;
    private readonly string foot;

    public MessageFrame(Reply reply, IMarkupDialect dialect)
    {
        this.reply = reply;
        text = new MarkupText(dialect);
        foot = Foot();
    }

    /// <summary>What the frame takes of a message with as many parts as there can be.</summary>
    public int Measure() => text.Dialect.Measure(Around("", part: 98, parts: 99)) + "\n\n".Length;

    public string Around(string body, int part, int parts)
        => string.Join("\n\n", new[] { Title(part, parts), body, foot }.Where(piece => piece.Length > 0));

    private string Title(int part, int parts)
    {
        var title = text.Dialect.Bold(text.Escaped(reply.Title, LongestTitle));
        return parts > 1 ? title + text.Dialect.Escape(string.Create(CultureInfo.InvariantCulture, $" ({part + 1}/{parts})")) : title;
    }

    private string Foot()
    {
        var lines = new List<string>();
        if (reply.Page is { Count: > 1 } page)
        {
            lines.Add(reply.Locale.Pick(
                $"{page.Number}/{page.Count}쪽 (모두 {reply.Locale.Count(page.Items)}건)",
                $"Page {page.Number} of {page.Count} ({reply.Locale.Count(page.Items)} entries)"));
        }

        if (reply.AsOf is { } asOf)
        {
            lines.Add(asOf.Line(reply.Locale));
        }

        return lines.Count == 0 ? "" : text.Dialect.Italic(text.Escaped(string.Join(" · ", lines), LongestTitle));
    }
}
