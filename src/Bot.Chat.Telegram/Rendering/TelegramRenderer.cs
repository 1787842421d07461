using System.Globalization;
using Bot.Core.Chat;
using Bot.Core.Chat.Buttons;
using Bot.Core.Chat.Markup;

namespace Bot.Chat.Telegram.Rendering;

/// <summary>A reply as messages of Telegram.</summary>
internal sealed class TelegramRenderer
{
    /// <summary>Starts the label of <see cref="TelegramPart.Here"/> where there is nothing to count.</summary>
    public const string Again = "↻";

    private readonly TelegramDialect dialect = new();

    /// <summary>One part of a reply; the nearest there is.</summary>
    /// <param name="reply">The whole answer.</param>
    /// <param name="commandLine">What was asked.</param>
    /// <param name="part">From 0.</param>
    public TelegramPart Render(Reply reply, string commandLine, int part = 0)
    {
        var parts = Pack(reply);
        return Part(reply, commandLine, parts, Math.Clamp(part, 0, parts.Count - 1));
    }

    public IReadOnlyList<TelegramPart> RenderAll(Reply reply, string commandLine)
    {
        var parts = Pack(reply);
        return [.. parts.Select((_, i) => Part(reply, commandLine, parts, i))];
    }

    /// <summary>What stands under the reply's chart: at most 1024 code points after parsing.</summary>
    public string Caption(Reply reply) => EntityBudget.Fit(ReplyMarkup.Caption(reply, dialect, TelegramDialect.CaptionLimit));

    private IReadOnlyList<MarkupPart> Pack(Reply reply)
        => PiecePacker.Pack(reply, ReplyMarkup.Of(reply, dialect), dialect, TelegramDialect.MessageLimit);

    private static TelegramPart Part(Reply reply, string commandLine, IReadOnlyList<MarkupPart> parts, int part)
    {
        var shown = parts[part];
        return new TelegramPart(
            EntityBudget.Fit(shown.Markup),
            ReplyButtons.Of(reply, commandLine, part, parts.Count, shown.Citations),
            Here(reply, commandLine, part, parts.Count));
    }

    private static ChatButton Here(Reply reply, string commandLine, int part, int parts)
    {
        var label = reply.Page is { Count: > 1 } page ? string.Create(CultureInfo.InvariantCulture, $"{page.Number}/{page.Count}")
            : parts > 1 ? string.Create(CultureInfo.InvariantCulture, $"{part + 1}/{parts}")
            : Again;
        return new ChatButton(label, new ChatAction(ChatActionKind.Part, commandLine, part, reply.Locale.Code));
    }
}
