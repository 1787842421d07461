using Bot.Chat.Discord.Protocol.Messages;

namespace Bot.Chat.Discord.Answering;

/// <summary>A finished answer.</summary>
/// <param name="Message">What is shown.</param>
/// <param name="IsProblem">Whether it only concerns the asker: a mistake, a limit, a failure.</param>
internal sealed record Answer(DiscordMessage Message, bool IsProblem);
