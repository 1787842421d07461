namespace Bot.Chat.Telegram.Protocol.Requests;

/// <summary>https://core.telegram.org/bots/api#linkpreviewoptions.</summary>
internal sealed record LinkPreviewOptions(bool IsDisabled);
