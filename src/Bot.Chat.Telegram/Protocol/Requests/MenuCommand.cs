namespace Bot.Chat.Telegram.Protocol.Requests;

/// <summary>https://core.telegram.org/bots/api#botcommand.</summary>
/// <param name="Command">1 to 32 of <c>a-z0-9_</c>: no Hangul.</param>
/// <param name="Description">1 to 256 characters.</param>
internal sealed record MenuCommand(string Command, string Description);
