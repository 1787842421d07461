namespace Bot.Chat.Discord.Gateway;

/// <summary>Opens sockets.</summary>
internal interface IGatewayConnector
{
    /// <summary>Connects, or throws <see cref="IOException"/> with the reason.</summary>
    Task<IGatewaySocket> ConnectAsync(Uri address, CancellationToken cancellationToken);
}
