namespace Bot.Chat.Telegram.Protocol.Requests;

/// <summary>https://core.telegram.org/bots/api#inlinekeyboardbutton.</summary>
/// <param name="Text">What it says.</param>
/// <param name="CallbackData">1 to 64 bytes of UTF-8 that come back when it is pressed; null only for buttons of others.</param>
internal sealed record InlineKeyboardButton(string Text, string? CallbackData);
