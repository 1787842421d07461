using Bot.Chat.Telegram.Protocol.Requests;

namespace Bot.Chat.Telegram.Rendering;

/// <summary>A message of a reply as it is sent.</summary>
/// <param name="Html">1 to 4096 code points after parsing.</param>
/// <param name="Keyboard">Null without buttons.</param>
internal sealed record TelegramPage(string Html, InlineKeyboard? Keyboard);
