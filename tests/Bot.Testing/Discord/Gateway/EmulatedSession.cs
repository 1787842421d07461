using System.Globalization;
using System.Text.Json.Nodes;

namespace Bot.Testing.Discord.Gateway;

/// <summary>A session outlives its connections: what was sent while none was there is sent again on RESUME.</summary>
internal sealed class EmulatedSession(string id, int shard)
{
    public string Id { get; } = id;

    public int Shard { get; } = shard;

    public List<(long Sequence, string Frame)> Events { get; } = [];

    public GatewayLine? Line { get; set; }

    /// <summary>Numbers an event and keeps it for replays.</summary>
    public string Add(string name, JsonNode data)
    {
        var sequence = Events.Count + 1;
        var frame = $$"""{"op":0,"s":{{sequence.ToString(CultureInfo.InvariantCulture)}},"t":"{{name}}","d":{{data.ToJsonString()}}}""";
        Events.Add((sequence, frame));
        return frame;
    }
}
