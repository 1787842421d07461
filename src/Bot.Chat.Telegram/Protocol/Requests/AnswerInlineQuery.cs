namespace Bot.Chat.Telegram.Protocol.Requests;

/// <summary>https://core.telegram.org/bots/api#answerinlinequery.</summary>
internal sealed record AnswerInlineQuery
{
    public required string InlineQueryId { get; init; }

    /// <summary>At most 50.</summary>
    public required IReadOnlyList<InlineArticle> Results { get; init; }

    /// <summary>Seconds that the server may repeat the answer by itself.</summary>
    public int CacheTime { get; init; }

    /// <summary>Whether the answer is for this person alone; ours depends on the language.</summary>
    public bool IsPersonal { get; init; } = true;

    /// <summary>At most 64 bytes; empty when there is no more.</summary>
    public string NextOffset { get; init; } = "";
}
