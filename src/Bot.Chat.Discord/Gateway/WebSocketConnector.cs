using System.Net.WebSockets;

namespace Bot.Chat.Discord.Gateway;

internal sealed class WebSocketConnector(TimeProvider time) : IGatewayConnector
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public async Task<IGatewaySocket> ConnectAsync(Uri address, CancellationToken cancellationToken)
    {
        var socket = new ClientWebSocket();
        socket.Options.SetRequestHeader("User-Agent", DiscordUserAgent.Value);
        using var limit = new CancellationTokenSource(Patience, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            await socket.ConnectAsync(address, both.Token);
            return new GatewaySocket(socket, time);
        }
        catch (Exception failure) when (failure is WebSocketException or HttpRequestException or InvalidOperationException || (failure is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            socket.Dispose();
            throw new IOException($"The gateway at {address.Host} did not let us connect: {failure.Message}", failure);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
