using System.Text.Json.Nodes;

namespace Bot.Testing.Discord.Rest;

/// <summary>Messages of channels. A nonce that comes again within minutes brings back its first message, were it even deleted since.</summary>
internal sealed class ChannelApi(EmulatorState state, InteractionApi shapes)
{
    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(5);
    private readonly Dictionary<string, (DateTimeOffset At, JsonObject Message)> nonces = new(StringComparer.Ordinal);
    private readonly HashSet<string> deleted = new(StringComparer.Ordinal);

    public RestReply Create(RestCall call, string channel)
    {
        lock (state.Gate)
        {
            var body = call.Body!.AsObject();
            var nonce = body["nonce"]?.ToString();
            var enforced = nonce is not null && body["enforce_nonce"]?.GetValue<bool>() == true;
            if (enforced && nonces.TryGetValue(nonce!, out var first) && state.Now - first.At <= Remembered)
            {
                return deleted.Contains((string)first.Message["id"]!) ? RestReply.Error(404, 10008, "Unknown Message") : new RestReply(200, first.Message.DeepClone());
            }

            var message = shapes.Shown(state.NextId(), body);
            message["channel_id"] = channel;
            state.Messages.Add(message);
            if (enforced)
            {
                nonces[nonce!] = (state.Now, message);
            }

            return new RestReply(200, message.DeepClone());
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
}
