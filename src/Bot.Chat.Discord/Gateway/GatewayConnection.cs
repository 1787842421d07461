using System.Threading.Channels;
using Bot.Chat.Discord.Protocol;

namespace Bot.Chat.Discord.Gateway;

/// <summary>Drives a session over one open socket: frames and timers go in one after the other, steps are carried out in order.</summary>
internal sealed class GatewayConnection(
    IGatewaySocket socket,
    GatewaySession session,
    GatewayCodec codec,
    TimeProvider time,
    Func<double> chance,
    Action loggedIn,
    Action ready,
    Action<string, ReadOnlyMemory<byte>> deliver) : IAsyncDisposable
{
    private static readonly TimeSpan GoodbyePatience = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan SetupPatience = TimeSpan.FromSeconds(60);

    private readonly Channel<GatewayInput> inputs = Channel.CreateBounded<GatewayInput>(new BoundedChannelOptions(1024) { SingleReader = true });
    private readonly SendBudget budget = new(time);
    private readonly CancellationTokenSource closing = new();
    private ITimer? heartbeat;
    private ITimer? setup;
    private Task reading = Task.CompletedTask;
    private DateTimeOffset? readyAt;

    /// <summary>Until the connection ends; throws <see cref="DiscordException"/> when Discord wants no other.</summary>
    public async Task<ConnectionLife> RunAsync(CancellationToken cancellationToken)
    {
        inputs.Writer.TryWrite(new GatewayInput.Opened());
        setup = time.CreateTimer(_ => inputs.Writer.TryWrite(new GatewayInput.SetupOverdue()), null, SetupPatience, Timeout.InfiniteTimeSpan);
        reading = ReadAsync(closing.Token);
        try
        {
            while (true)
            {
                var input = await inputs.Reader.ReadAsync(cancellationToken);
                if (await TakeAsync(input, cancellationToken) is { } end)
                {
                    return end;
                }
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // We leave on purpose, so the session may go as well.
            await socket.CloseAsync(GatewayCloseCodes.Normal, CancellationToken.None);
            await HearGoodbyeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        if (heartbeat is not null)
        {
            await heartbeat.DisposeAsync();
        }

        if (setup is not null)
        {
            await setup.DisposeAsync();
        }

        await reading;
        closing.Dispose();
    }

    // A socket that is torn down at once may take our goodbye along.
    private async Task HearGoodbyeAsync()
    {
        using var heard = new CancellationTokenSource();
        await Task.WhenAny(reading, Task.Delay(GoodbyePatience, time, heard.Token));
        await heard.CancelAsync();
    }

    private async Task<ConnectionLife?> TakeAsync(GatewayInput input, CancellationToken cancellationToken)
    {
        try
        {
            foreach (var step in session.Take(input))
            {
                if (await DoAsync(step, cancellationToken) is { } end)
                {
                    return end;
                }
            }

            return null;
        }
        catch (IOException broken)
        {
            session.Take(new GatewayInput.Closed(null));
            return Ended(broken.Message);
        }
    }

    private async Task<ConnectionLife?> DoAsync(GatewayStep step, CancellationToken cancellationToken)
    {
        switch (step)
        {
            case GatewayStep.BeginBeating begin:
                heartbeat = time.CreateTimer(_ => inputs.Writer.TryWrite(new GatewayInput.HeartbeatDue()), null, begin.Interval * chance(), begin.Interval);
                return null;
            case GatewayStep.Ready:
                readyAt = time.GetUtcNow();
                ready();
                return null;
            case GatewayStep.Deliver arrived:
                deliver(arrived.Name, arrived.Data);
                return null;
            case GatewayStep.HangUp hangUp:
                await socket.CloseAsync(hangUp.Code, cancellationToken);
                return Ended(hangUp.Why);
            case GatewayStep.Reconnect reconnect:
                return Ended(reconnect.Why);
            case GatewayStep.GiveUp giveUp:
                throw new DiscordException(DiscordFailure.Refused, GatewayCloseCodes.Explain(giveUp.Code)) { Code = giveUp.Code };
            default:
                await SendAsync(step, cancellationToken);
                return null;
        }
    }

    private async Task SendAsync(GatewayStep step, CancellationToken cancellationToken)
    {
        // A gateway that asks for heartbeats without end must not make us break its own limit.
        if (codec.Write(step) is { } message && budget.TryTake())
        {
            if (step is GatewayStep.SendIdentify)
            {
                loggedIn();
            }

            await socket.SendAsync(message, cancellationToken);
        }
    }

    private ConnectionLife Ended(string why) => new(readyAt is { } since ? time.GetUtcNow() - since : TimeSpan.Zero, why);

    private async Task ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            while (true)
            {
                var message = await socket.ReceiveAsync(cancellationToken);
                if (message.Text is not { } text || GatewayCodec.Read(text) is not { } frame)
                {
                    await inputs.Writer.WriteAsync(new GatewayInput.Closed(message.CloseCode), cancellationToken);
                    return;
                }

                await inputs.Writer.WriteAsync(new GatewayInput.Received(frame), cancellationToken);
            }
        }
        catch (OperationCanceledException)
        {
            // The connection is being taken down.
        }
    }
}
