namespace Bot.Chat.Telegram.Protocol.Requests;

/// <summary>Which message to edit: one of a chat, or one that was sent inline.</summary>
internal readonly record struct MessageTarget
{
    public long? ChatId { get; private init; }

    public int? MessageId { get; private init; }

    public string? InlineMessageId { get; private init; }

    public static MessageTarget InChat(long chat, int message) => new() { ChatId = chat, MessageId = message };

    public static MessageTarget Inline(string id) => new() { InlineMessageId = id };

    /// <summary>The same message after its group got another id.</summary>
    public MessageTarget MovedTo(long chat) => ChatId is null ? this : this with { ChatId = chat };
}
