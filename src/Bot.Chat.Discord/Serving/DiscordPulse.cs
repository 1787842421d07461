using Bot.Core.Administration.Health;

namespace Bot.Chat.Discord.Serving;

/// <summary>How Discord fares, for the operators.</summary>
internal sealed class DiscordPulse(TimeProvider time) : PlatformPulse("discord", time);
