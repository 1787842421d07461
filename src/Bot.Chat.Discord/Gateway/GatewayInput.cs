namespace Bot.Chat.Discord.Gateway;

/// <summary>What happens to a session from outside.</summary>
internal abstract record GatewayInput
{
    private GatewayInput()
    {
    }

    /// <summary>A socket is open.</summary>
    public sealed record Opened : GatewayInput;

    /// <summary>A frame has come.</summary>
    public sealed record Received(GatewayFrame Frame) : GatewayInput;

    /// <summary>The interval is over.</summary>
    public sealed record HeartbeatDue : GatewayInput;

    /// <summary>Login or resume has taken too long.</summary>
    public sealed record SetupOverdue : GatewayInput;

    /// <summary>The socket is gone, or never opened.</summary>
    /// <param name="Code">Null when it broke without one.</param>
    public sealed record Closed(int? Code) : GatewayInput;
}
