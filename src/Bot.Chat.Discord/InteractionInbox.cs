using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Threading.Channels;
using Bot.Chat.Discord.Protocol;
using Bot.Chat.Discord.Protocol.Interactions;
using Microsoft.Extensions.Logging;

namespace Bot.Chat.Discord;

/// <summary>
/// Interactions between the gateway (or the HTTP endpoint) and whoever answers. Each is handed on once, however often Discord repeats it.
/// When more wait than can be answered, the oldest go: Discord gives up on each after three seconds.
/// </summary>
internal sealed partial class InteractionInbox
{
    private const int Capacity = 1024;
    private const int Remembered = 8192;

    private readonly Channel<Interaction> waiting;
    private readonly Lock guard = new();
    private readonly HashSet<Snowflake> seen = [];
    private readonly Queue<Snowflake> order = new();
    private readonly ILogger<InteractionInbox> logger;

    public InteractionInbox(ILogger<InteractionInbox> logger)
    {
        this.logger = logger;
        waiting = Channel.CreateBounded<Interaction>(
            new BoundedChannelOptions(Capacity) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true }, dropped => Log.Dropped(logger, dropped.Id));
    }

    /// <summary>Takes an event of the gateway; anything but an interaction is let go.</summary>
    public void Deliver(string name, ReadOnlyMemory<byte> data)
    {
        if (name == "INTERACTION_CREATE" && Read(data.Span) is { } interaction)
        {
            Deliver(interaction);
        }
    }

    public void Deliver(Interaction interaction)
    {
        if (IsNew(interaction.Id))
        {
            waiting.Writer.TryWrite(interaction);
        }
    }

    /// <summary>Null when it is no interaction that this program understands; said in the log.</summary>
    public Interaction? Read(ReadOnlySpan<byte> data)
    {
        try
        {
            return JsonSerializer.Deserialize(data, DiscordJson.Default.Interaction);
        }
        catch (JsonException failure)
        {
            Log.Unreadable(logger, failure.Path ?? "?");
            return null;
        }
    }

    /// <summary>True when there is something to read, false when <paramref name="source"/> has ended before.</summary>
    public async Task<bool> WaitAsync(Task source, CancellationToken cancellationToken)
    {
        var ready = waiting.Reader.WaitToReadAsync(cancellationToken).AsTask();
        var first = await Task.WhenAny(ready, source);
        return first == ready && await ready;
    }

    public bool TryRead([NotNullWhen(true)] out Interaction? interaction) => waiting.Reader.TryRead(out interaction);

    private bool IsNew(Snowflake id)
    {
        lock (guard)
        {
            if (!seen.Add(id))
            {
                return false;
            }

            order.Enqueue(id);
            if (order.Count > Remembered)
            {
                seen.Remove(order.Dequeue());
            }

            return true;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "Discord interaction {Id} was dropped: more wait than can be answered.")]
        public static partial void Dropped(ILogger logger, Snowflake id);

        [LoggerMessage(Level = LogLevel.Warning, Message = "A Discord interaction could not be read at {Path}.")]
        public static partial void Unreadable(ILogger logger, string path);
    }
}
