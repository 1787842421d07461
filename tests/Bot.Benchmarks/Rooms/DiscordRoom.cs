using System.Collections.Concurrent;
using System.Globalization;
using Bot.Testing.Discord;

namespace Bot.Benchmarks.Rooms;

/// <summary>Discord, where each question comes from a member and a channel of its own. An answer is the first message, not the announcement of one.</summary>
internal sealed class DiscordRoom : IRoom
{
    private readonly ConcurrentDictionary<string, Action<int>> waiting = new(StringComparer.Ordinal);
    private DiscordEmulator? discord;
    private long asker = 90_000_000_000_000_000;
    private int refused;

    public string Platform => "discord";

    public int Refused => refused;

    public OrdinaryAnswer Ordinary { get; } = new();

    // Discord gives an interaction up after three seconds.
    public int MostWaiting => 64;

    public string ApiUrl => Discord.ApiUrl;

    public string ApiRoot => Discord.ApiRoot;

    public string Token => Discord.Settings.Token;

    private DiscordEmulator Discord => discord!;

    public static async Task<DiscordRoom> OpenAsync()
    {
        var room = new DiscordRoom();
        room.discord = await DiscordEmulator.StartAsync(new EmulatorSettings { Lean = true, Watch = room.Take });
        return room;
    }

    public Task OnlineAsync() => Discord.UntilAsync(() => Discord.Gateway.Online == 1, "a login");

    public async Task AskAsync(RoomQuestion question, Action<int> answered)
    {
        var payload = InteractionPayloads.Command(question.Command, new Dictionary<string, object>(StringComparer.Ordinal) { ["name"] = question.Name });
        var id = Interlocked.Increment(ref asker).ToString(CultureInfo.InvariantCulture);
        payload["channel_id"] = id;
        payload["member"]!["user"]!["id"] = id;

        // The name under which its answer will come is known when it is opened, which is before it is sent.
        var opened = Discord.Open(payload);
        waiting[opened.Token] = answered;
        await Discord.Gateway.SendEventAsync("INTERACTION_CREATE", opened.Payload, shard: 0);
    }

    public ValueTask DisposeAsync() => Discord.DisposeAsync();

    private void Take(RecordedRequest request)
    {
        if (request.Status is < 200 or > 299)
        {
            Interlocked.Increment(ref refused);
            return;
        }

        var parts = request.Path.Split('/');
        var isAnswer = parts is [_, "interactions", _, _, "callback"] ? (int?)request.Body?["type"] == 4 : parts is [_, "webhooks", ..];
        if (isAnswer && waiting.TryRemove(parts[3], out var answered))
        {
            // A message that follows an announcement has no envelope.
            var message = parts[1] == "interactions" ? request.Body?["data"] : request.Body;
            Ordinary.Offer(request.Length, () => message?.DeepClone().AsObject() ?? []);
            answered(request.Length);
        }
    }
}
