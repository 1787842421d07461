using System.Buffers;
using System.Net.WebSockets;

namespace Bot.Chat.Discord.Gateway;

internal sealed class GatewaySocket(WebSocket socket, TimeProvider time) : IGatewaySocket
{
    // READY of a bot in many guilds takes a few megabytes; more than this is no message of Discord's.
    private const int MaximumBytes = 32 * 1024 * 1024;

    private const int FirstBuffer = 16 * 1024;
    private static readonly TimeSpan GoodbyePatience = TimeSpan.FromSeconds(2);
    private readonly ArrayBufferWriter<byte> buffer = new(FirstBuffer);

    public async Task<GatewayMessage> ReceiveAsync(CancellationToken cancellationToken)
    {
        buffer.ResetWrittenCount();
        try
        {
            while (buffer.WrittenCount < MaximumBytes)
            {
                var result = await socket.ReceiveAsync(buffer.GetMemory(FirstBuffer / 2), cancellationToken);
                if (result.MessageType == WebSocketMessageType.Close)
                {
                    return new GatewayMessage(null, (int?)socket.CloseStatus);
                }

                buffer.Advance(result.Count);
                if (result.EndOfMessage)
                {
                    return new GatewayMessage(buffer.WrittenMemory, null);
                }
            }
        }
        catch (Exception failure) when (IsBroken(failure, cancellationToken))
        {
            // A broken socket is the same news as a closed one without a code.
        }

        return new GatewayMessage(null, (int?)socket.CloseStatus);
    }

    public async Task SendAsync(ReadOnlyMemory<byte> message, CancellationToken cancellationToken)
    {
        try
        {
            await socket.SendAsync(message, WebSocketMessageType.Text, endOfMessage: true, cancellationToken);
        }
        catch (Exception failure) when (IsBroken(failure, cancellationToken))
        {
            throw new IOException("The gateway's socket broke while sending.", failure);
        }
    }

    public async Task CloseAsync(int code, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(GoodbyePatience, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            await socket.CloseOutputAsync((WebSocketCloseStatus)code, null, both.Token);
        }
        catch (Exception failure) when (failure is WebSocketException or IOException or ObjectDisposedException or InvalidOperationException or OperationCanceledException)
        {
            // Whoever does not hear the goodbye has gone already.
        }
    }

    public ValueTask DisposeAsync()
    {
        socket.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>A socket that was torn while the other direction was busy says that it was cancelled, although nobody did.</summary>
    private static bool IsBroken(Exception failure, CancellationToken cancellationToken)
        => failure is WebSocketException or IOException or ObjectDisposedException or InvalidOperationException
            || (failure is OperationCanceledException && !cancellationToken.IsCancellationRequested);
}
