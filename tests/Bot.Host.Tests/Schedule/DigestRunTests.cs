using Bot.Core.Digests.Outbox;
using Bot.Core.Digests.Subscriptions;
using Bot.Core.Digests.Timing;
using Bot.Core.Storage;

namespace Bot.Host.Tests.Schedule;

public sealed class DigestRunTests
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Over_weeks_with_downtime_each_digest_comes_once_and_each_article_once(int seed)
    {
        using var bench = new DigestBench();
        await bench.SubscribeAsync(1);
        var chance = new Random(seed);
        var expected = new HashSet<string>(StringComparer.Ordinal);
        var isUp = true;
        for (var hour = 0; hour < 6 * 7 * 24; hour++)
        {
            bench.Clock.Advance(Hour);
            if (hour % 5 == 0)
            {
                bench.Report();
            }

            var comesUp = chance.Next(isUp ? 30 : 12) != 0 == isUp;
            var starts = comesUp && !isUp;
            isUp = comesUp;
            if (!isUp)
            {
                continue;
            }

            // Woken at random, more often than needed: by Quartz, at a start, by the hourly upkeep.
            await (starts || chance.Next(3) == 0 ? bench.CatchUpAsync() : bench.WakeAsync());
            var seoul = bench.Clock.GetUtcNow().ToOffset(TimeSpan.FromHours(9));
            var due = DateOnly.FromDateTime(seoul.Hour >= 8 ? seoul.Date : seoul.Date.AddDays(-1));
            if (due >= new DateOnly(2025, 2, 5))
            {
                expected.Add(due.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
            }
        }

        Assert.Equal(expected.Order(StringComparer.Ordinal), bench.Rows.Select(row => row.Occurrence));
        Assert.All(bench.Rows, row => Assert.Equal(8, row.DueAt.ToOffset(TimeSpan.FromHours(9)).Hour));
        Assert.All(bench.TimesInRoom(1), times => Assert.InRange(times, 0, 1));
        Assert.Contains(bench.Rows, row => row.State == DeliveryState.Pending);
    }

    [Fact]
    public async Task A_process_that_ends_before_a_row_is_written_loses_and_doubles_nothing()
    {
        using var bench = new DigestBench();
        for (var room = 1; room <= 3; room++)
        {
            await bench.SubscribeAsync(room);
            await bench.SubscribeAsync(room, new Interest { Sources = ["시험일보"] });
        }

        bench.Clock.Advance(12 * Hour);
        bench.Report();

        bench.Outbox.WritesBeforeEnd = 0;
        await Assert.ThrowsAsync<StoreException>(bench.WakeAsync);
        Assert.Empty(bench.Rows);
        bench.Outbox.WritesBeforeEnd = 1;
        await Assert.ThrowsAsync<StoreException>(bench.WakeAsync);
        Assert.Equal(3, bench.Rows.Count);
        bench.Outbox.WritesBeforeEnd = null;
        await bench.CatchUpAsync();
        await bench.WakeAsync();

        Assert.Equal(6, bench.Rows.Count);
        Assert.All([1, 2, 3], room => Assert.Equal([1], bench.TimesInRoom(room)));
    }

    [Fact]
    public async Task Rooms_that_want_the_same_and_had_the_same_are_planned_once()
    {
        using var bench = new DigestBench();
        for (var room = 1; room <= 300; room++)
        {
            await bench.SubscribeAsync(room);
        }

        bench.Clock.Advance(12 * Hour);
        bench.Report();

        Assert.Equal(300, await bench.WakeAsync());
        Assert.Equal(1, bench.Outbox.HadAsked);
        Assert.Single(bench.Rows.Select(row => row.Bundle).Distinct());
    }

    [Fact]
    public async Task What_was_due_before_somebody_subscribed_is_not_made_up()
    {
        using var bench = new DigestBench();
        bench.Report();
        await bench.SubscribeAsync(1);

        Assert.Equal(0, await bench.CatchUpAsync());
        bench.Clock.Advance(11 * Hour);
        Assert.Equal(1, await bench.CatchUpAsync());
    }

    [Fact]
    public async Task Paused_rooms_are_settled_as_paused_and_dead_ones_left_out()
    {
        using var bench = new DigestBench();
        await bench.SubscribeAsync(1);
        await bench.SubscribeAsync(2);
        await bench.Subscriptions.SaveRoomAsync(new RoomSettings { Room = DigestBench.RoomOf(1), IsPaused = true }, TestContext.Current.CancellationToken);
        await bench.Subscriptions.SaveRoomAsync(new RoomSettings { Room = DigestBench.RoomOf(2), Dead = "The bot was removed." }, TestContext.Current.CancellationToken);
        bench.Clock.Advance(12 * Hour);
        bench.Report();

        await bench.WakeAsync();

        var row = Assert.Single(bench.Rows);
        Assert.Equal((DigestBench.RoomOf(1), DeliveryState.Paused), (row.Room, row.State));
        Assert.NotNull(row.Reason);
    }

    [Fact]
    public async Task Nothing_new_is_settled_as_filtered_with_the_reason()
    {
        using var bench = new DigestBench();
        bench.Report();
        await bench.SubscribeAsync(1, new Interest { Include = ["도서관"] });
        bench.Clock.Advance(12 * Hour);

        await bench.WakeAsync();

        var row = Assert.Single(bench.Rows);
        Assert.Equal(DeliveryState.Filtered, row.State);
        Assert.False(string.IsNullOrEmpty(row.Reason));
    }

    [Fact]
    public async Task In_quiet_hours_a_digest_waits_for_their_end()
    {
        using var bench = new DigestBench();
        await bench.SubscribeAsync(1);
        await bench.Subscriptions.SaveRoomAsync(
            new RoomSettings { Room = DigestBench.RoomOf(1), Quiet = new QuietHours(new TimeOnly(22, 0), new TimeOnly(9, 30)) }, TestContext.Current.CancellationToken);
        bench.Clock.Advance(11 * Hour);
        bench.Report();

        await bench.WakeAsync();

        Assert.Equal(new DateTimeOffset(2025, 2, 5, 9, 30, 0, TimeSpan.FromHours(9)), Assert.Single(bench.Rows).NotBefore);
    }

    [Fact]
    public async Task An_alert_comes_at_once_and_what_exceeds_the_cap_comes_together_when_the_hour_is_over()
    {
        using var bench = new DigestBench();
        await bench.SubscribeAsync(1, alerts: 1);
        bench.Report();
        Assert.Null(await bench.AlertAsync());
        Assert.Single(bench.Rows);

        bench.Clock.Advance(TimeSpan.FromMinutes(10));
        bench.Report();
        var opens = await bench.AlertAsync();
        bench.Report();
        await bench.AlertAsync();
        Assert.Single(bench.Rows);
        Assert.Equal(bench.Clock.GetUtcNow().AddMinutes(50), opens);

        bench.Clock.Advance(TimeSpan.FromMinutes(50));
        await bench.AlertAsync();
        await bench.AlertAsync();
        Assert.Equal(2, bench.Rows.Count);
        Assert.Equal([1, 1, 1], bench.TimesInRoom(1));
    }

    [Fact]
    public async Task Alerts_of_quiet_hours_come_together_on_waking()
    {
        using var bench = new DigestBench();
        await bench.SubscribeAsync(1, alerts: 5);
        await bench.Subscriptions.SaveRoomAsync(
            new RoomSettings { Room = DigestBench.RoomOf(1), Quiet = new QuietHours(new TimeOnly(21, 0), new TimeOnly(7, 0)) }, TestContext.Current.CancellationToken);
        bench.Report();
        var opens = await bench.AlertAsync();
        bench.Report();
        await bench.AlertAsync();
        Assert.Empty(bench.Rows);
        Assert.Equal(new DateTimeOffset(2025, 2, 5, 7, 0, 0, TimeSpan.FromHours(9)), opens);

        bench.Clock.Advance(10 * Hour);
        await bench.AlertAsync();
        Assert.Single(bench.Rows);
        Assert.Equal([1, 1], bench.TimesInRoom(1));
    }
}
