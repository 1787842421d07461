namespace Bot.Chat.Telegram.Protocol.Requests;

/// <summary>https://core.telegram.org/bots/api#inlinekeyboardmarkup. Without rows it takes away the buttons that were there.</summary>
/// <param name="Rows">From the top; each from the left.</param>
internal sealed record InlineKeyboard([property: System.Text.Json.Serialization.JsonPropertyName("inline_keyboard")] IReadOnlyList<IReadOnlyList<InlineKeyboardButton>> Rows)
{
    public static InlineKeyboard Empty { get; } = new([]);
}
