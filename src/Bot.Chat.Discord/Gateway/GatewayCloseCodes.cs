namespace Bot.Chat.Discord.Gateway;

/// <summary>What to do after each close code (topics/opcodes-and-status-codes, "Gateway Close Event Codes").</summary>
internal static class GatewayCloseCodes
{
    /// <summary>What we close with when the connection is dead or confused: Discord keeps the session.</summary>
    public const int KeepSession = 4900;

    public const int Normal = 1000;

    public const int AuthenticationFailed = 4004;

    /// <summary>Whether connecting again would only fail again.</summary>
    public static bool IsFatal(int? code) => code is AuthenticationFailed or 4010 or 4011 or 4012 or 4013 or 4014;

    /// <summary>Whether the session died with the connection: a wrong sequence number, a timed-out session, or a normal goodbye.</summary>
    public static bool EndsSession(int? code) => code is 4007 or 4009 or Normal or 1001;

    /// <summary>What the operator should know and do about a fatal code.</summary>
    public static string Explain(int code) => code switch
    {
        AuthenticationFailed => "Discord does not accept the token in Discord:Token. Copy it again from the Bot page of the Discord developer portal.",
        4010 => "Discord does not accept the shard number. Set Discord:Shards to 0, and Discord says how many there are.",
        4011 => "The bot is in too many guilds for the number of connections in Discord:Shards. Set it to 0, and Discord says how many are needed.",
        4012 => "Discord no longer speaks the gateway version of this program. Update the program.",
        4013 => "Discord calls the gateway intents of this program invalid. Update the program.",
        4014 => "Discord refuses the gateway intents of this program. Update the program: it needs none.",
        _ => $"Discord closed the gateway for good with code {code}.",
    };
}
