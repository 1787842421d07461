using System.Text.Json;
using Bot.Core.Digests.Outbox;
using Bot.Core.Storage;
using Bot.Testing.Discord;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Testing.Kills;

/// <summary>What happens while the process is dead: more becomes due, an article is written, digests are subscribed, and sometimes hours pass.</summary>
internal sealed class KillPause(Func<ServiceProvider> openState, int dueEachTime, DiscordEmulator discord, KillLedger ledger, KillNews news, Random random)
{
    private static readonly TimeSpan LongDowntime = TimeSpan.FromHours(3);
    private readonly List<string> wrongs = [];

    /// <summary>Rows that kills left under way.</summary>
    public int UnderWay { get; private set; }

    /// <summary>Pauses of hours with something under way.</summary>
    public int LongDowntimes { get; private set; }

    public IReadOnlyList<string> Wrongs => wrongs;

    public async Task PrepareAsync(bool isLast, CancellationToken cancellationToken)
    {
        news.Write();
        await using var services = openState();
        var outbox = services.GetRequiredService<IOutbox>();
        await LookAsync(outbox, cancellationToken);
        var subscriptions = services.GetRequiredService<ISubscriptionStore>();
        await (isLast ? news.AddLastDigestsAsync(subscriptions, cancellationToken) : news.AddDigestsAsync(subscriptions, cancellationToken));
        for (var i = 0; i < dueEachTime; i++)
        {
            var room = ledger.Rooms[random.Next(ledger.Rooms.Count)];
            var mark = ledger.Add(room);
            var now = TimeProvider.System.GetUtcNow();
            var delivery = new Delivery { Room = room, Kind = DeliveryKind.Announcement, Occurrence = mark, Bundle = mark, State = DeliveryState.Pending, DueAt = now, NotBefore = now };
            await outbox.AddAsync([delivery], [new Bundle(mark, JsonSerializer.Serialize($"새 소식 {mark}"))], cancellationToken);
        }
    }

    private async Task LookAsync(IOutbox outbox, CancellationToken cancellationToken)
    {
        var isLong = random.Next(5) == 0;
        foreach (var platform in new[] { "discord", "telegram" })
        {
            var found = await outbox.UnderWayAsync(platform, cancellationToken);
            UnderWay += found.Count;
            LongDowntimes += isLong && found.Count > 0 ? 1 : 0;
            wrongs.AddRange(found.GroupBy(row => row.Room).Where(room => room.Count() > 1).Select(room => $"{room.Count()} messages were under way at once in a room of {platform}."));
        }

        if (isLong)
        {
            await PassAsync(outbox, cancellationToken);
        }
    }

    // Hours pass for everything that may have arrived, also for what was to be sent again when the process died once more.
    private async Task PassAsync(IOutbox outbox, CancellationToken cancellationToken)
    {
        foreach (var row in (await ledger.RowsAsync(outbox, cancellationToken)).Where(row => row.State is DeliveryState.Pending or DeliveryState.Sending))
        {
            await outbox.UpdateAsync(row with { SendingSince = row.SendingSince - LongDowntime, PerhapsSentAt = row.PerhapsSentAt - LongDowntime }, cancellationToken);
        }

        discord.ForgetNonces();
    }
}
