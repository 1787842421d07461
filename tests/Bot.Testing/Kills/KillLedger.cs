using System.Globalization;
using Bot.Core.Chat;
using Bot.Core.Digests.Outbox;
using Bot.Core.Storage;
using Bot.Testing.Discord;
using Bot.Testing.Telegram;
using Bot.Testing.Telegram.World;

namespace Bot.Testing.Kills;

/// <summary>What became due in which room, and what arrived there.</summary>
internal sealed class KillLedger(DiscordEmulator discord, TelegramEmulator telegram)
{
    private const int Channels = 12;
    private const int MostAttempts = 10;
    private const string Again = "(다시 보냄)";
    private readonly List<(Room Room, string Mark)> due = [];
    private readonly Dictionary<Room, EmulatedChat> chats = [];

    public IReadOnlyList<Room> Rooms { get; private set; } = [];

    public int Count => due.Count;

    /// <summary>A dozen rooms on each platform, of every kind.</summary>
    public void Furnish()
    {
        var world = telegram.World;
        var forum = world.NewForum("포럼", 11, 12, 13);
        List<(EmulatedChat Chat, int? Topic)> places =
        [
            (forum, 11), (forum, 12), (forum, 13),
            .. Enumerable.Range(0, 3).Select(i => (world.NewGroup($"모임 {i}"), (int?)null)),
            .. Enumerable.Range(0, 3).Select(i => (world.NewChannel($"채널 {i}"), (int?)null)),
            .. Enumerable.Range(0, 3).Select(i => (world.Private(world.NewUser($"독자 {i}")), (int?)null)),
        ];
        foreach (var (chat, topic) in places)
        {
            chats[new Room("telegram", chat.Id.ToString(CultureInfo.InvariantCulture), topic?.ToString(CultureInfo.InvariantCulture))] = chat;
        }

        foreach (var channel in Enumerable.Range(0, Channels).Select(Channel))
        {
            // What the bot may read of a channel is never nothing, or it would not dare to send again.
            discord.Say(channel, "여기서 시작합니다.");
        }

        Rooms = [.. chats.Keys, .. Enumerable.Range(0, Channels).Select(i => new Room("discord", Channel(i)))];
    }

    private static string Channel(int number) => string.Create(CultureInfo.InvariantCulture, $"13319000000000010{number:00}");

    /// <summary>Something new for a room: what to look for in its messages.</summary>
    public string Add(Room room)
    {
        var mark = string.Create(CultureInfo.InvariantCulture, $"n{due.Count:000000}n");
        due.Add((room, mark));
        return mark;
    }

    /// <summary>Messages that arrived, of any room.</summary>
    public int Messages => discord.Messages.Count + chats.Values.Distinct().Sum(chat => chat.Answers.Count);

    public bool IsComplete()
    {
        var all = Arrived();
        return due.All(item => all[item.Room].Any(text => text.Contains(item.Mark, StringComparison.Ordinal)));
    }

    /// <param name="report">With everything that is known besides.</param>
    /// <param name="rows">The outbox in the end.</param>
    public KillReport Close(KillReport report, IReadOnlyList<Delivery> rows)
    {
        var all = Arrived();
        var rowOf = rows.Where(row => row.Kind == DeliveryKind.Announcement).ToDictionary(row => (row.Room, row.Occurrence));
        var (wrongs, twice, givenUp) = (report.Wrongs.ToList(), 0, 0);
        foreach (var (room, mark) in due)
        {
            var texts = all[room].Where(text => text.Contains(mark, StringComparison.Ordinal)).ToList();
            var row = rowOf.GetValueOrDefault((room, mark));
            if (texts.Count == 0 && row is { IsUnconfirmed: true, Room.Platform: "telegram" })
            {
                givenUp++;
            }
            else if (texts.Count > 1 && IsAgainByTheRule(room, texts))
            {
                twice++;
            }
            else if (texts.Count != 1)
            {
                wrongs.Add($"{mark} arrived {texts.Count} times in a room of {room.Platform}; it is {row?.State}.");
            }

            if (row?.State != DeliveryState.Sent)
            {
                wrongs.Add($"{mark} of {room.Platform} is {row?.State} in the end.");
            }
        }

        return report with
        {
            DueOnDiscord = due.Count(item => item.Room.Platform == "discord"),
            DueOnTelegram = due.Count(item => item.Room.Platform == "telegram"),
            SentAgain = all.Where(pair => pair.Key.Platform == "telegram").Sum(pair => pair.Value.Count(text => text.Contains(Again, StringComparison.Ordinal))),
            TwiceOnTelegram = twice,
            GivenUp = givenUp,
            Wrongs = wrongs,
        };
    }

    /// <summary>The outbox of all rooms.</summary>
    public async Task<IReadOnlyList<Delivery>> RowsAsync(IOutbox outbox, CancellationToken cancellationToken)
    {
        var rows = new List<Delivery>();
        foreach (var room in Rooms)
        {
            rows.AddRange(await outbox.OfRoomAsync(room, int.MaxValue, cancellationToken));
        }

        return rows;
    }

    /// <summary>Telegram alone may bring something again, and says so.</summary>
    public static bool IsAgainByTheRule(Room room, IReadOnlyList<string> texts)
        => room.Platform == "telegram" && texts.Count <= MostAttempts && texts.Skip(1).All(text => text.Contains(Again, StringComparison.Ordinal));

    /// <summary>The texts in each room, the oldest first.</summary>
    public IReadOnlyDictionary<Room, IReadOnlyList<string>> Arrived()
    {
        var channels = discord.Messages.ToLookup(message => (string)message["channel_id"]!, message => string.Join('\n', Reading.Parts(message).Select(part => (string?)part["content"])));
        return Rooms.ToDictionary(
            room => room,
            room => (IReadOnlyList<string>)(chats.TryGetValue(room, out var chat)
                ? [.. chat.Answers.Where(message => room.Topic is null || $"{message.Topic}" == room.Topic).Select(message => message.Text)]
                : [.. channels[room.Chat]]));
    }
}
