using Bot.Core.Chat.Buttons;

namespace Bot.Chat.Telegram.Rendering;

/// <summary>One message of a reply.</summary>
/// <param name="Html">1 to 4096 code points after parsing.</param>
/// <param name="Buttons">What can be pressed under it.</param>
/// <param name="Here">The button that shows where the reader is, and that brings this very part back.</param>
internal sealed record TelegramPart(string Html, ReplyButtons Buttons, ChatButton Here);
