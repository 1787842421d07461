namespace Bot.Chat.Telegram.Protocol.Requests;

/// <summary>https://core.telegram.org/bots/api#sendphoto; the picture travels beside it, unless <see cref="Photo"/> names one that the server has.</summary>
internal sealed record SendPhoto
{
    public required long ChatId { get; init; }

    public int? MessageThreadId { get; init; }

    /// <summary>The file id of a picture sent before; null when one is uploaded.</summary>
    public string? Photo { get; init; }

    /// <summary>At most 1024 code points after the entities are parsed.</summary>
    public string? Caption { get; init; }

    public string? ParseMode { get; init; }

    /// <summary>Whether it comes without a sound.</summary>
    public bool? DisableNotification { get; init; }

    public ReplyParameters? ReplyParameters { get; init; }

    public InlineKeyboard? ReplyMarkup { get; init; }
}
