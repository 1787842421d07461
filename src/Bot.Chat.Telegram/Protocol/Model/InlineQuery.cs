namespace Bot.Chat.Telegram.Protocol.Model;

/// <summary>Somebody types <c>@bot …</c> in any chat: https://core.telegram.org/bots/api#inlinequery.</summary>
internal sealed record InlineQuery
{
    public required string Id { get; init; }

    public required TelegramUser From { get; init; }

    /// <summary>At most 256 characters.</summary>
    public required string Query { get; init; }

    /// <summary>What the last answer gave as <c>next_offset</c>; empty at first.</summary>
    public string Offset { get; init; } = "";
}
