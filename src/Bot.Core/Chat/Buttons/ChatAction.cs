namespace Bot.Core.Chat.Buttons;

/// <summary>What happens when a button is pressed. Everything follows from a command line, so a button works after a restart too.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="CommandLine">The command to carry out.</param>
/// <param name="Part">Which part of the page to show, from 0.</param>
/// <param name="Locale"><c>ko</c> or <c>en</c>: the language of the message that the button hangs on; null for the asker's own.</param>
public sealed record ChatAction(ChatActionKind Kind, string CommandLine, int Part = 0, string? Locale = null);
