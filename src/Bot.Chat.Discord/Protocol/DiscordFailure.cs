namespace Bot.Chat.Discord.Protocol;

/// <summary>What a failure means for whoever tried.</summary>
internal enum DiscordFailure
{
    /// <summary>This request is lost: it was wrong, or Discord kept failing.</summary>
    Request,

    /// <summary>The interaction is over: its token died, or somebody answered before.</summary>
    Expired,

    /// <summary>The bot may not write there; asking again changes nothing.</summary>
    Forbidden,

    /// <summary>Discord refuses the bot itself (a wrong token, a forbidden intent): no request will succeed until somebody changes the configuration.</summary>
    Refused,

    /// <summary>Too many requests failed lately; nothing is sent until the count falls.</summary>
    Paused,
}
