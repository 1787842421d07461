namespace Bot.Chat.Telegram.Protocol.Model;

/// <summary>A picture that the server keeps: https://core.telegram.org/bots/api#photosize.</summary>
/// <param name="FileId">With it the same bot sends it again without uploading it.</param>
internal sealed record PhotoSize(string FileId);
