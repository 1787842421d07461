using System.Globalization;
using System.Text.Json.Nodes;

namespace Bot.Testing.Discord.Gateway;

/// <summary>A session outlives its connections: what was sent while none was there is sent again on RESUME.</summary>
internal sealed class EmulatedSession(string id, int shard, bool keeps)
{
    public string Id { get; } = id;

    public int Shard { get; } = shard;

    /// <summary>The number of the last event.</summary>
    public long Last { get; private set; }

    /// <summary>What can be sent again.</summary>
    public List<(long Sequence, string Frame)> Events { get; } = [];

    public GatewayLine? Line { get; set; }

    /// <summary>Numbers an event, keeps it for replays and puts it on the line, if there is one. Under one lock with whatever makes the line known, so that numbers arrive in their order.</summary>
    public Task SendAsync(string name, JsonNode data)
    {
        var sequence = ++Last;
        var frame = $$"""{"op":0,"s":{{sequence.ToString(CultureInfo.InvariantCulture)}},"t":"{{name}}","d":{{data.ToJsonString()}}}""";
        if (keeps)
        {
            Events.Add((sequence, frame));
        }

        return Line?.SendAsync(frame) ?? Task.CompletedTask;
    }
}
