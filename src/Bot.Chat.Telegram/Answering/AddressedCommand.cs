using Bot.Chat.Telegram.Protocol.Model;
using Bot.Chat.Telegram.Serving;
using Bot.Core.Commands;

namespace Bot.Chat.Telegram.Answering;

/// <summary>
/// Finds out whether a message speaks to this bot, and what it asks. Telegram knows no Hangul in command names: <c>/반응 나델라</c> arrives as plain
/// text, and is answered all the same.
/// </summary>
internal sealed class AddressedCommand(TelegramIdentity me, CommandCatalogue catalogue)
{
    private const string Start = "start";

    /// <summary>The command line, or null for a message that is none of the bot's business.</summary>
    public string? Of(TelegramMessage message)
    {
        var text = (message.Text ?? message.Caption ?? "").Trim();
        var isMachine = message.ViaBot is not null || message.IsAutomaticForward || message is { From.IsBot: true, SenderChat: null };
        if (text.Length == 0 || isMachine)
        {
            return null;
        }

        var mention = $"@{me.Username} ";
        if (text.StartsWith(mention, StringComparison.OrdinalIgnoreCase))
        {
            return WithHelp(text[mention.Length..].TrimStart());
        }

        if (text[0] is '/' or '／')
        {
            return OfSlash(text, message.Chat.IsPrivate);
        }

        return message.Chat.IsPrivate ? text : null;
    }

    public bool ShowsProgress(string line) => catalogue.OfLine(line)?.Description.ShowsProgress == true;

    // In a room with several bots, a command that is not ours and names nobody is meant for another.
    private string? OfSlash(string text, bool isPrivate)
    {
        var end = text.AsSpan().IndexOfAny(' ', '\n', '\t');
        var head = end < 0 ? text[1..] : text[1..end];
        var at = head.IndexOf('@', StringComparison.Ordinal);
        if (at >= 0 && !head.AsSpan(at + 1).Equals(me.Username, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var name = at < 0 ? head : head[..at];
        var isOurs = at >= 0 || isPrivate || name.Equals(Start, StringComparison.OrdinalIgnoreCase) || catalogue.Find(name) is not null;
        return isOurs ? WithHelp($"/{name}{(end < 0 ? "" : text[end..])}") : null;
    }

    // What follows /start is the payload of a link, not something that anybody typed.
    private static string WithHelp(string line)
        => line.TrimStart('/').Split(' ', 2)[0].Equals(Start, StringComparison.OrdinalIgnoreCase) ? "/help" : line;
}
