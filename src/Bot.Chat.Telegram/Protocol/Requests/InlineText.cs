namespace Bot.Chat.Telegram.Protocol.Requests;

/// <summary>https://core.telegram.org/bots/api#inputtextmessagecontent.</summary>
internal sealed record InlineText
{
    /// <summary>1 to 4096 code points after the entities are parsed.</summary>
    public required string MessageText { get; init; }

    public string? ParseMode { get; init; }

    public LinkPreviewOptions? LinkPreviewOptions { get; init; }
}
