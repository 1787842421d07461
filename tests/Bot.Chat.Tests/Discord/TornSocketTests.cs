using System.Net.WebSockets;
using Bot.Chat.Discord.Gateway;

namespace Bot.Chat.Tests.Discord;

public sealed class TornSocketTests
{
    [Fact]
    public async Task A_socket_that_calls_its_tearing_a_cancellation_is_broken_and_not_cancelled()
    {
        await using var socket = new GatewaySocket(new TornSocket(), TimeProvider.System);

        Assert.Null((await socket.ReceiveAsync(TestContext.Current.CancellationToken)).Text);
        await Assert.ThrowsAsync<IOException>(() => socket.SendAsync(new byte[1], TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_cancellation_of_ours_stays_one()
    {
        await using var socket = new GatewaySocket(new TornSocket(), TimeProvider.System);
        using var stopped = new CancellationTokenSource();
        await stopped.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => socket.ReceiveAsync(stopped.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => socket.SendAsync(new byte[1], stopped.Token));
    }

    /// <summary>As .NET's own does when it is aborted in the middle of either.</summary>
    private sealed class TornSocket : WebSocket
    {
        public override WebSocketCloseStatus? CloseStatus => null;

        public override string? CloseStatusDescription => null;

        public override WebSocketState State => WebSocketState.Aborted;

        public override string? SubProtocol => null;

        public override void Abort()
        {
        }

        public override Task CloseAsync(WebSocketCloseStatus closeStatus, string? statusDescription, CancellationToken cancellationToken) => Task.CompletedTask;

        public override Task CloseOutputAsync(WebSocketCloseStatus closeStatus, string? statusDescription, CancellationToken cancellationToken) => Task.CompletedTask;

        public override void Dispose()
        {
        }

        public override Task<WebSocketReceiveResult> ReceiveAsync(ArraySegment<byte> buffer, CancellationToken cancellationToken) => throw Aborted();

        public override Task SendAsync(ArraySegment<byte> buffer, WebSocketMessageType messageType, bool endOfMessage, CancellationToken cancellationToken) => throw Aborted();

        private static OperationCanceledException Aborted() => new(nameof(WebSocketState.Aborted));
    }
}
