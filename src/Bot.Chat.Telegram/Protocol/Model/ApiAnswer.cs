namespace Bot.Chat.Telegram.Protocol.Model;

/// <summary>The envelope of every answer: https://core.telegram.org/bots/api#making-requests.</summary>
internal sealed record ApiAnswer
{
    public required bool Ok { get; init; }

    /// <summary>JSON as it came; empty where there is none.</summary>
    public ReadOnlyMemory<byte> Result { get; init; }

    public int ErrorCode { get; init; }

    public string? Description { get; init; }

    public ResponseParameters? Parameters { get; init; }
}
