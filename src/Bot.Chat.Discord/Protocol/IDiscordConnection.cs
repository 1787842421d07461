using Bot.Chat.Discord.Protocol.Commands;
using Bot.Chat.Discord.Protocol.Interactions;
using Bot.Chat.Discord.Protocol.Messages;

namespace Bot.Chat.Discord.Protocol;

/// <summary>
/// Discord as the adapter needs it, and nothing more: a second implementation on another client library has to do only this.
/// Rate limits, retries, reconnects and resumes are the connection's affair.
/// </summary>
/// <remarks>
/// Every method throws <see cref="DiscordException"/> with a sentence for the operator, in which no token ever stands;
/// its <see cref="DiscordException.Kind"/> says whether to give up the message, the interaction or the platform.
/// </remarks>
internal interface IDiscordConnection
{
    /// <summary>Asks who the token belongs to; the first thing to call.</summary>
    Task<DiscordApplication> LogInAsync(CancellationToken cancellationToken);

    /// <summary>Interactions as they come, until cancelled; each at most once. Ends with an exception when Discord refuses us for good.</summary>
    IAsyncEnumerable<Interaction> InteractionsAsync(CancellationToken cancellationToken);

    /// <summary>Answers for the first time; Discord waits three seconds for it (receiving-and-responding, "Responding to an Interaction").</summary>
    Task RespondAsync(Interaction interaction, InteractionResponse response, CancellationToken cancellationToken);

    /// <summary>Puts the message in the place of the first answer; possible for 15 minutes.</summary>
    Task EditResponseAsync(Interaction interaction, DiscordMessage message, CancellationToken cancellationToken);

    /// <summary>One more message under the first answer; possible for 15 minutes. Not repeated when its fate is unknown, because Discord would show it twice.</summary>
    Task FollowUpAsync(Interaction interaction, DiscordMessage message, CancellationToken cancellationToken);

    /// <summary>Writes into a channel, once however often it is tried within minutes: Discord returns the first message of a nonce again.</summary>
    /// <param name="channel">Where to.</param>
    /// <param name="message">What.</param>
    /// <param name="nonce">1 to 25 characters that stand for this message alone.</param>
    /// <param name="cancellationToken">Cancels waiting and sending.</param>
    Task<SentMessage> SendAsync(Snowflake channel, DiscordMessage message, string nonce, CancellationToken cancellationToken);

    /// <summary>Up to 100 messages of a channel, the newest first; none where the bot may not read what was written before.</summary>
    /// <param name="channel">Which.</param>
    /// <param name="before">Only older ones; null for the newest.</param>
    /// <param name="cancellationToken">Cancels waiting and asking.</param>
    Task<IReadOnlyList<FoundMessage>> ReadAsync(Snowflake channel, Snowflake? before, CancellationToken cancellationToken);

    /// <summary>Replaces all global commands of the application by these.</summary>
    Task RegisterAsync(Snowflake application, IReadOnlyList<ApplicationCommand> commands, CancellationToken cancellationToken);
}
