using Bot.Core.Chat;
using Bot.Core.Chat.Plain;

namespace Bot.Host.CommandLine;

/// <summary>The plain form for this console: wrapped and with bold marks on a terminal, one line each and with brackets in a pipe.</summary>
internal sealed class TerminalRenderer(HostConsole console)
{
    private const string Bold = "\u001b[1m";
    private const string Normal = "\u001b[22m";

    private readonly PlainTextRenderer renderer = new(console.Width > 0
        ? new PlainTextOptions { Width = console.Width, MarkStart = Bold, MarkEnd = Normal }
        : new PlainTextOptions { Width = 0 });

    public string Render(Reply reply) => renderer.Render(reply);
}
