namespace Bot.Chat.Discord;

/// <summary>How Discord hands interactions over: one way or the other, chosen in the developer portal by giving an endpoint URL or none.</summary>
public enum InteractionDelivery
{
    /// <summary>Through the gateway: needs no address of our own.</summary>
    Gateway,

    /// <summary>Discord calls us over HTTPS.</summary>
    Http,
}
