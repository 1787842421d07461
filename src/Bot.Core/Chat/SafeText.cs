using Bot.Core.Chat.Plain;

namespace Bot.Core.Chat;

/// <summary>Hostile text made fit to show anywhere: one line, no control or direction characters, no lone surrogates. Escaping is the renderer's own affair.</summary>
public static class SafeText
{
    public static string Of(string text) => TerminalText.Safe(text);
}
