using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Bot.Testing.Telegram;
using Bot.Testing.Telegram.Server;

namespace Bot.Benchmarks.Rooms;

/// <summary>Telegram, where each question comes from a private chat of its own. An answer is a message to that chat.</summary>
internal sealed class TelegramRoom(TelegramEmulator telegram) : IRoom
{
    private readonly ConcurrentDictionary<long, Action<int>> waiting = new();
    private int refused;

    public string Platform => "telegram";

    public int Refused => refused;

    public OrdinaryAnswer Ordinary { get; } = new();

    // Telegram keeps updates for a day.
    public int MostWaiting => int.MaxValue;

    public Uri Url => telegram.Url;

    public static async Task<TelegramRoom> OpenAsync()
    {
        var room = new TelegramRoom(await TelegramEmulator.StartAsync(isDescribed: false));
        room.Listen();
        return room;
    }

    public Task OnlineAsync() => telegram.WaitAsync(() => telegram.Polls == 1, CancellationToken.None);

    public Task AskAsync(RoomQuestion question, Action<int> answered)
    {
        var user = telegram.World.NewUser("독자");
        waiting[user.Id] = answered;
        telegram.Write(user, $"/{question.Command} {question.Name}");
        return Task.CompletedTask;
    }

    public ValueTask DisposeAsync() => telegram.DisposeAsync();

    private void Listen() => telegram.Watch = Take;

    private static JsonObject Message(JsonObject call)
        => new(new[] { "text", "parse_mode", "link_preview_options", "reply_markup" }.Where(call.ContainsKey).Select(name => KeyValuePair.Create(name, call[name]?.DeepClone())));

    private void Take(ApiCall call)
    {
        if (call.Error is not null and not "closed")
        {
            Interlocked.Increment(ref refused);
        }
        else if (call.Carried && call.Method == "sendMessage" && waiting.TryRemove((long)call.Parameters["chat_id"]!, out var answered))
        {
            var length = ((string)call.Parameters["text"]!).Length;
            Ordinary.Offer(length, () => Message(call.Parameters));
            answered(length);
        }
    }
}
