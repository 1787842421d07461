namespace Bot.Chat.Telegram.Protocol.Model;

/// <summary>What to do about an error: https://core.telegram.org/bots/api#responseparameters.</summary>
internal sealed record ResponseParameters
{
    /// <summary>The id that the group has now; up to 52 significant bits.</summary>
    public long? MigrateToChatId { get; init; }

    /// <summary>Whole seconds.</summary>
    public int? RetryAfter { get; init; }
}
