using System.Globalization;
using System.Text;
using Bot.Core.Chat;
using Bot.Core.Digests.Subscriptions;
using Bot.Core.Digests.Timing;
using Bot.Core.Storage;
using Bot.Testing.Telegram;
using Bot.Testing.Telegram.World;

namespace Bot.Testing.Kills;

/// <summary>
/// News of today, and rooms that are subscribed to it. Every article has to come to every one of these rooms once, be it in an alert or in a digest.
/// </summary>
internal sealed class KillNews(TemporaryFolder folder, TelegramEmulator telegram, Random random)
{
    private const int Sentences = 4;
    private const int MostAlerts = 500;
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Seoul");

    private readonly EmulatedUser admin = telegram.World.NewUser("운영자");
    private readonly List<string> marks = [];
    private IReadOnlyList<Room> digests = [];
    private int subscriptions;

    /// <summary>In the title of each article, and its file's name.</summary>
    public IReadOnlyList<string> Marks => marks;

    /// <summary>Those that are subscribed, to alerts, to digests or to both.</summary>
    public IReadOnlyList<Room> Rooms { get; private set; } = [];

    public int Reloads { get; private set; }

    /// <summary>Who may reload, as the configuration has it.</summary>
    public string Admin => string.Create(CultureInfo.InvariantCulture, $"telegram:{admin.Id}");

    /// <summary>Before anything is known, so that nothing of it counts as the past.</summary>
    /// <param name="rooms">All rooms, as <see cref="KillLedger.Furnish"/> made them: one of each kind is taken for alerts, one for digests, and one of each platform for both.</param>
    /// <param name="store">Where subscriptions are kept.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    public async Task SubscribeAsync(IReadOnlyList<Room> rooms, ISubscriptionStore store, CancellationToken cancellationToken)
    {
        List<Room> alerts = [rooms[0], rooms[6], rooms[9], rooms[11], .. rooms.Skip(12).Take(4)];
        digests = [rooms[1], rooms[3], rooms[7], rooms[11], .. rooms.Skip(15).Take(4)];
        Rooms = [.. alerts.Union(digests)];
        foreach (var room in alerts)
        {
            await AddAsync(store, room, new Schedule { AlertsPerHour = MostAlerts }, cancellationToken);
        }
    }

    /// <summary>Digests of two rooms: the time of one has just passed, that of the other comes within two minutes, whether the process lives then or not.</summary>
    public async Task AddDigestsAsync(ISubscriptionStore store, CancellationToken cancellationToken)
    {
        await AddAsync(store, digests[random.Next(digests.Count)], At(-1), cancellationToken);
        await AddAsync(store, digests[random.Next(digests.Count)], At(2), cancellationToken);
    }

    /// <summary>The last word: whatever a room has not had by now is due.</summary>
    public async Task AddLastDigestsAsync(ISubscriptionStore store, CancellationToken cancellationToken)
    {
        foreach (var room in digests)
        {
            await AddAsync(store, room, At(-1), cancellationToken);
        }
    }

    /// <summary>An article like no other.</summary>
    public void Write()
    {
        var mark = string.Create(CultureInfo.InvariantCulture, $"a{marks.Count + 1:00000}a");
        var now = TimeZoneInfo.ConvertTime(TimeProvider.System.GetUtcNow(), Zone);
        var text = new StringBuilder()
            .Append(CultureInfo.InvariantCulture, $"---\ntitle: \"{Word()} {Word()} {mark} {Word()}\"\npublisher: 예시신문(샘플)\npublished: {now:yyyy-MM-ddTHH:mm:sszzz}\n---\n\n");
        for (var i = 0; i < Sentences; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{Word()}의 {Word()} {Word()} {Word()}에서 {Word()}와 {Word()} {Word()}도 함께 밝혀졌다.\n\n");
        }

        folder.Write($"corpus/{mark}.md", text.ToString());
        marks.Add(mark);
    }

    /// <summary>The operator asks for it in private.</summary>
    public void Reload()
    {
        Reloads++;
        telegram.Write(admin, "/reload");
    }

    // Made-up words keep two articles from being one event.
    private string Word() => string.Concat(Enumerable.Range(0, 3).Select(_ => (char)('가' + random.Next('힣' - '가' + 1))));

    private static Schedule At(int minutes)
    {
        var local = TimeZoneInfo.ConvertTime(TimeProvider.System.GetUtcNow().AddMinutes(minutes), Zone);
        return new Schedule { At = new TimeOnly(local.Hour, local.Minute) };
    }

    private Task AddAsync(ISubscriptionStore store, Room room, Schedule schedule, CancellationToken cancellationToken)
    {
        // No two are alike, or the second would be the first once more.
        var interest = new Interest { Exclude = [string.Create(CultureInfo.InvariantCulture, $"없는말{++subscriptions}")] };
        return store.AddAsync(new Subscription(0, room, interest, schedule, TimeProvider.System.GetUtcNow().AddMinutes(-10), CreatedBy: null), cancellationToken);
    }
}
