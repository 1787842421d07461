using Bot.Chat.Telegram.Protocol.Requests;

namespace Bot.Chat.Telegram.Posting;

/// <summary>A post made ready once, for however many rooms get it.</summary>
/// <param name="Html">The text, or what stands under the picture.</param>
/// <param name="Keyboard">Null without buttons.</param>
/// <param name="Photo">Null when it goes as text.</param>
internal sealed record TelegramLetter(string Html, InlineKeyboard? Keyboard, PhotoFile? Photo)
{
    private volatile string? fileId;

    /// <summary>Under which the server keeps the picture, once it was sent for the first time.</summary>
    public string? FileId
    {
        get => fileId;
        set => fileId = value;
    }
}
