using Bot.Core.Chat;
using Bot.Core.Chat.Buttons;
using Bot.Core.Chat.Markup;

namespace Bot.Chat.Discord.Rendering;

/// <summary>A reply as messages.</summary>
internal sealed class DiscordRenderer
{
    /// <summary>Discord takes 4000 characters of text in a message of components (components/reference, "Text Display").</summary>
    public const int TextLimit = 3800;

    private static readonly DiscordDialect Dialect = new();

    /// <summary>The part that is asked for; the last one when there are fewer.</summary>
    public DiscordPart Render(Reply reply, string commandLine, int part)
    {
        var parts = Pack(reply);
        var shown = Math.Clamp(part, 0, parts.Count - 1);
        return Part(reply, commandLine, parts, shown);
    }

    public IReadOnlyList<DiscordPart> RenderAll(Reply reply, string commandLine)
    {
        var parts = Pack(reply);
        return [.. parts.Select((_, i) => Part(reply, commandLine, parts, i))];
    }

    private static IReadOnlyList<MarkupPart> Pack(Reply reply) => PiecePacker.Pack(reply, ReplyMarkup.Of(reply, Dialect), Dialect, TextLimit);

    private static DiscordPart Part(Reply reply, string commandLine, IReadOnlyList<MarkupPart> parts, int shown)
    {
        var markup = parts[shown].Markup;
        return new DiscordPart(
            reply,
            string.IsNullOrWhiteSpace(markup) ? Excerpt.Ellipsis : Excerpt.Cut(markup, TextLimit),
            ReplyButtons.Of(reply, commandLine, shown, parts.Count, parts[shown].Citations));
    }
}
