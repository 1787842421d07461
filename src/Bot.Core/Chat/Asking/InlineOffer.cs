namespace Bot.Core.Chat.Asking;

/// <summary>A statement or a move that can be sent on its own, as from Telegram's inline mode.</summary>
/// <param name="Id">The same for the same words; ASCII, at most 64 characters.</param>
/// <param name="Title">Who, or what moved.</param>
/// <param name="Description">The words, outlet and day in one line.</param>
/// <param name="Reply">What is sent.</param>
/// <param name="CommandLine">The command that shows it among others, for the buttons under it.</param>
public sealed record InlineOffer(string Id, string Title, string Description, Reply Reply, string CommandLine);
