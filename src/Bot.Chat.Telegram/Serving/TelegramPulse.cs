using Bot.Core.Administration.Health;

namespace Bot.Chat.Telegram.Serving;

/// <summary>How Telegram fares, for the operators.</summary>
internal sealed class TelegramPulse(TimeProvider time) : PlatformPulse("telegram", time);
