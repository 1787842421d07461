namespace Bot.Testing.Discord.Gateway;

/// <summary>What goes wrong with a connection.</summary>
public abstract record GatewayFault
{
    private GatewayFault()
    {
    }

    /// <summary>The line breaks without a goodbye.</summary>
    public sealed record Cut : GatewayFault;

    public sealed record Close(int Code) : GatewayFault;

    /// <summary>Op 9.</summary>
    public sealed record InvalidSession(bool CanResume) : GatewayFault;

    /// <summary>Op 7.</summary>
    public sealed record Reconnect : GatewayFault;

    /// <summary>The socket stays open and nothing comes any more.</summary>
    public sealed record Silence : GatewayFault;
}
