namespace Bot.Chat.Telegram.Protocol.Requests;

/// <summary>https://core.telegram.org/bots/api#inputmediaphoto.</summary>
internal sealed record InputMediaPhoto
{
    /// <summary>The name under which an upload travels beside the request.</summary>
    public const string Attachment = "picture";

    public string Type { get; } = "photo";

    /// <summary>A file id, or <c>attach://NAME</c> for an upload.</summary>
    public string Media { get; init; } = "attach://" + Attachment;

    public string? Caption { get; init; }

    public string? ParseMode { get; init; }
}
