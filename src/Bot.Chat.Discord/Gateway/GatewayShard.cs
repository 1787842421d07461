using Bot.Chat.Discord.Protocol;
using Bot.Chat.Discord.Serving;
using Microsoft.Extensions.Logging;

namespace Bot.Chat.Discord.Gateway;

/// <summary>One connection of the bot, kept up for ever: resumes where it can, logs in anew where it must, and waits longer after each failure.</summary>
internal sealed partial class GatewayShard(
    int number,
    string gateway,
    GatewayCodec codec,
    IGatewayConnector connector,
    IdentifyGate gate,
    DiscordPulse pulse,
    TimeProvider time,
    Func<double> chance,
    Action<string, ReadOnlyMemory<byte>> deliver,
    ILogger logger)
{
    private readonly GatewaySession session = new();
    private readonly ReconnectPace pace = new(chance);

    /// <summary>Until cancelled; throws <see cref="DiscordException"/> of kind Refused when Discord closes for good.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var life = await LiveAsync(cancellationToken);
            pulse.Lose($"Connection {number}: {life.Why}.");
            var wait = pace.Next(life.Lived, sessionLost: !session.CanResume);
            Log.Reconnecting(logger, number, life.Why, wait.TotalSeconds, session.CanResume);
            await Task.Delay(wait, time, cancellationToken);
        }
    }

    private async Task<ConnectionLife> LiveAsync(CancellationToken cancellationToken)
    {
        using var turn = session.CanResume ? null : await gate.EnterAsync(number, cancellationToken);
        IGatewaySocket socket;
        try
        {
            socket = await connector.ConnectAsync(Address(), cancellationToken);
        }
        catch (IOException failure)
        {
            session.Take(new GatewayInput.Closed(null));
            return new ConnectionLife(TimeSpan.Zero, failure.Message);
        }

        await using (socket)
        {
            await using var connection = new GatewayConnection(socket, session, codec, time, chance, loggedIn: () => PassOn(turn), ready: pulse.Connect, deliver);
            return await connection.RunAsync(cancellationToken);
        }
    }

    private static void PassOn(IdentifyGate.Turn? turn)
    {
        turn?.Used();
        turn?.Dispose();
    }

    private Uri Address() => new(session.Address(gateway).TrimEnd('/') + "/?v=10&encoding=json");

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "Discord shard {Shard}: {Why}; connecting again in {Seconds:F1} s (session kept: {Kept}).")]
        public static partial void Reconnecting(ILogger logger, int shard, string why, double seconds, bool kept);
    }
}
