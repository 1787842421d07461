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

    /// <summary>Numbers an event, keeps it for replays and puts it on the line, if there is one. Under one lock with whatever makes the line known, so that numbers arrive in their order.</summary>
    public Task SendAsync(string name, JsonNode data)
    {
        var sequence = Events.Count + 1;
        var frame = $$"""{"op":0,"s":{{sequence.ToString(CultureInfo.InvariantCulture)}},"t":"{{name}}","d":{{data.ToJsonString()}}}""";
        Events.Add((sequence, frame));
        return Line?.SendAsync(frame) ?? Task.CompletedTask;
    }
}
