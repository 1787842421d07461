namespace Bot.Testing.Discord.Gateway;

/// <summary>The steps of a connection, at each of which something can go wrong.</summary>
public enum GatewayMoment
{
    /// <summary>The socket is open; HELLO is not sent yet.</summary>
    Connected,

    /// <summary>HELLO is sent.</summary>
    Greeted,

    /// <summary>IDENTIFY has come, before READY.</summary>
    Identified,

    /// <summary>READY is sent.</summary>
    Ready,

    /// <summary>RESUME has come, before the replay.</summary>
    Resuming,

    /// <summary>In the middle of the replay: one event is sent.</summary>
    Replaying,

    /// <summary>RESUMED is sent.</summary>
    Resumed,

    /// <summary>A heartbeat has come, before its acknowledgement.</summary>
    Heartbeat,
}
