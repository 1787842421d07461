using Bot.Chat.Discord.Protocol;
using Bot.Chat.Discord.Serving;
using Microsoft.Extensions.Logging;

namespace Bot.Chat.Discord.Gateway;

/// <summary>All connections of the bot, as many as Discord recommends or the settings say.</summary>
internal sealed class GatewayClient(
    IGatewayConnector connector, DiscordOptions options, DiscordPulse pulse, TimeProvider time, Func<double> chance, ILogger<GatewayClient> logger)
{
    /// <summary>Until cancelled, or until Discord closes any connection for good, which ends them all.</summary>
    public async Task RunAsync(GatewayAddress address, Action<string, ReadOnlyMemory<byte>> deliver, CancellationToken cancellationToken)
    {
        var count = options.Shards > 0 ? options.Shards : Math.Max(1, address.Shards);
        using var gate = new IdentifyGate(address.SessionStartLimit, time);
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var shards = Enumerable.Range(0, count)
            .Select(number => new GatewayShard(number, address.Url, new GatewayCodec(options.Token, number, count), connector, gate, pulse, time, chance, deliver, logger))
            .Select(shard => shard.RunAsync(ending.Token))
            .ToList();
        var first = await Task.WhenAny(shards);
        await ending.CancelAsync();
        try
        {
            await Task.WhenAll(shards);
        }
        catch (OperationCanceledException)
        {
            // The other connections end because the first one did; what happened to it is told below.
        }

        await first;
    }
}
