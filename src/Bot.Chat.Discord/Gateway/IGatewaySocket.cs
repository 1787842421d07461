namespace Bot.Chat.Discord.Gateway;

/// <summary>A connection to the gateway, in whole text messages.</summary>
internal interface IGatewaySocket : IAsyncDisposable
{
    /// <summary>The next message; or, when there is none any more, the code with which the socket closed (null when it broke).</summary>
    Task<GatewayMessage> ReceiveAsync(CancellationToken cancellationToken);

    Task SendAsync(ReadOnlyMemory<byte> message, CancellationToken cancellationToken);

    /// <summary>Says goodbye with a code; never throws because the other side is gone.</summary>
    Task CloseAsync(int code, CancellationToken cancellationToken);
}

/// <summary>One message, or the end.</summary>
/// <param name="Text">UTF-8; null at the end.</param>
/// <param name="CloseCode">At the end; null when the socket broke without one.</param>
internal readonly record struct GatewayMessage(ReadOnlyMemory<byte>? Text, int? CloseCode);
