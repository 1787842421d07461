using System.Globalization;
using System.Text.Json.Nodes;

namespace Bot.Testing.Discord.Rest;

/// <summary>Messages of channels. A nonce that comes again within minutes brings back its first message, were it even deleted since.</summary>
internal sealed class ChannelApi(EmulatorState state, InteractionApi shapes)
{
    private const int MostRead = 100;
    private readonly Dictionary<string, (DateTimeOffset At, JsonObject Message)> nonces = new(StringComparer.Ordinal);
    private readonly HashSet<string> deleted = new(StringComparer.Ordinal);

    public RestReply Create(RestCall call, string channel)
    {
        lock (state.Gate)
        {
            if (Shut(channel, isWriting: true) is { } refusal)
            {
                return refusal;
            }

            var body = call.Body!.AsObject();
            var nonce = body["nonce"]?.ToString();
            var enforced = nonce is not null && body["enforce_nonce"]?.GetValue<bool>() == true;
            if (enforced && nonces.TryGetValue(nonce!, out var first) && state.Now - first.At <= state.Settings.NonceWindow)
            {
                return deleted.Contains((string)first.Message["id"]!) ? RestReply.Error(404, 10008, "Unknown Message") : new RestReply(200, first.Message.DeepClone());
            }

            var message = shapes.Shown(state.NextId(), body);
            message["channel_id"] = channel;
            Number(message["components"]!.AsArray());
            state.Messages.Add(message);
            state.Channels[channel] = Standing(channel) == ChannelStanding.Archived ? ChannelStanding.Open : Standing(channel);
            if (enforced)
            {
                nonces[nonce!] = (state.Now, message);
            }

            return new RestReply(200, message.DeepClone());
        }
    }

    /// <summary>The newest first, without their nonces.</summary>
    public RestReply List(RestCall call, string channel)
    {
        lock (state.Gate)
        {
            if (Shut(channel, isWriting: false) is { } refusal)
            {
                return refusal;
            }

            var limit = int.TryParse(call.Query["limit"], NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : 50;
            if (limit is < 1 or > MostRead)
            {
                return RestReply.Invalid([$"limit: {limit} does not lie between 1 and {MostRead}"]);
            }

            var before = ulong.TryParse(call.Query["before"], NumberStyles.None, CultureInfo.InvariantCulture, out var end) ? end : ulong.MaxValue;
            var after = ulong.TryParse(call.Query["after"], NumberStyles.None, CultureInfo.InvariantCulture, out var start) ? start : 0;
            var shown = Standing(channel) == ChannelStanding.NoHistory
                ? []
                : state.Messages.Where(message => (string?)message["channel_id"] == channel && Id(message) < before && Id(message) > after).OrderByDescending(Id).Take(limit);
            return new RestReply(200, new JsonArray([.. shown.Select(Read)]));
        }
    }

    public void ForgetNonces()
    {
        lock (state.Gate)
        {
            nonces.Clear();
        }
    }

    public RestReply Delete(string id)
    {
        lock (state.Gate)
        {
            deleted.Add(id);
            return state.Messages.RemoveAll(message => (string?)message["id"] == id) > 0 ? new RestReply(204) : RestReply.Error(404, 10008, "Unknown Message");
        }
    }

    private static ulong Id(JsonObject message) => ulong.Parse((string)message["id"]!, CultureInfo.InvariantCulture);

    // Discord returns the nonce to the sender and to the gateway, and does not keep it with the message.
    private static JsonNode Read(JsonObject message)
    {
        var read = message.DeepClone().AsObject();
        read.Remove("nonce");
        return read;
    }

    // components/reference, "Anatomy of a Component": those without a number of their own are numbered, around the ones that are given.
    private static void Number(JsonArray components)
    {
        var all = components.OfType<JsonObject>().SelectMany(WithInner).ToList();
        var given = all.Select(component => (int?)component["id"]).OfType<int>().Where(id => id > 0).ToHashSet();
        var next = 1;
        foreach (var component in all.Where(component => ((int?)component["id"] ?? 0) == 0))
        {
            while (given.Contains(next))
            {
                next++;
            }

            component["id"] = next++;
        }
    }

    private static IEnumerable<JsonObject> WithInner(JsonObject component)
        => (component["components"] as JsonArray ?? []).OfType<JsonObject>().SelectMany(WithInner).Prepend(component);

    private ChannelStanding Standing(string channel) => state.Channels.GetValueOrDefault(channel);

    private RestReply? Shut(string channel, bool isWriting) => (Standing(channel), isWriting) switch
    {
        (ChannelStanding.Unknown, _) => RestReply.Error(404, 10003, "Unknown Channel"),
        (ChannelStanding.NoAccess, _) => RestReply.Error(403, 50001, "Missing Access"),
        (ChannelStanding.NoWriting, true) => RestReply.Error(403, 50013, "Missing Permissions"),
        (ChannelStanding.Locked, true) => RestReply.Error(400, 160005, "Thread is locked"),
        _ => null,
    };
}
