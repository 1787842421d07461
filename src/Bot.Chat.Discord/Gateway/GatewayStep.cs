namespace Bot.Chat.Discord.Gateway;

/// <summary>What a session asks its driver to do.</summary>
internal abstract record GatewayStep
{
    private GatewayStep()
    {
    }

    /// <summary>Send op 1 with the last event's number, or null before the first.</summary>
    public sealed record SendHeartbeat(long? Sequence) : GatewayStep;

    /// <summary>Beat from now on: first after a random part of the interval, so that not all bots of the world beat at once.</summary>
    public sealed record BeginBeating(TimeSpan Interval) : GatewayStep;

    public sealed record SendIdentify : GatewayStep;

    public sealed record SendResume(string SessionId, long Sequence) : GatewayStep;

    /// <summary>The session stands, new or taken up again.</summary>
    public sealed record Ready(bool Resumed) : GatewayStep;

    /// <summary>Hand an event on.</summary>
    public sealed record Deliver(string Name, ReadOnlyMemory<byte> Data) : GatewayStep;

    /// <summary>Close the socket with this code and connect again. Never 1000 or 1001: those end the session.</summary>
    public sealed record HangUp(int Code, string Why) : GatewayStep;

    /// <summary>The socket is gone: connect again.</summary>
    public sealed record Reconnect(string Why) : GatewayStep;

    /// <summary>Never connect again.</summary>
    public sealed record GiveUp(int Code) : GatewayStep;
}
