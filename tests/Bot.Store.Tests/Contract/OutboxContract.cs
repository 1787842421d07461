using Bot.Core.Chat;
using Bot.Core.Digests.Outbox;
using Bot.Core.Digests.Subscriptions;

namespace Bot.Store.Tests.Contract;

/// <summary>What every outbox must do.</summary>
public abstract class OutboxContract : StateContract
{
    private static readonly HashSet<long> None = [];

    private static DateTimeOffset Ever => DateTimeOffset.UnixEpoch;

    [Fact]
    public async Task Everything_of_a_delivery_comes_back()
    {
        var subscription = await SubscribeAsync(Topic);
        var added = await DeliverAsync(subscription, "2026-03-02", "a");
        var changed = added with
        {
            State = DeliveryState.Failed, Reason = "아무도 없다", Attempts = 3, NotBefore = Morning.AddHours(2), SendingSince = Morning.AddHours(1), PerhapsSentAt = Morning.AddMinutes(7),
            Message = "m1", SettledAt = Morning.AddHours(3), Unanswered = 2,
        };

        await Stores.Outbox.UpdateAsync(changed, Cancel);

        Assert.Equal(changed, Assert.Single(await Stores.Outbox.OfRoomAsync(Topic, 10, Cancel)));
    }

    [Fact]
    public async Task The_same_occurrence_twice_is_one()
    {
        var subscription = await SubscribeAsync(Channel);
        var other = await SubscribeAsync(Channel, "word");
        Bundle[] bundles = [new Bundle("a", "A")];
        Delivery[] first = [Due(subscription, "d1", "a"), Due(other, "d1", "a"), Due(subscription, "d1", "a")];

        Assert.Equal(2, await Stores.Outbox.AddAsync(first, bundles, Cancel));
        Assert.Equal(1, await Stores.Outbox.AddAsync([Due(subscription, "d1", null, state: DeliveryState.Filtered), Due(subscription, "d2", "a")], bundles, Cancel));

        Assert.Equal(3, (await Stores.Outbox.OfRoomAsync(Channel, 10, Cancel)).Count(delivery => delivery.State == DeliveryState.Pending));
    }

    [Fact]
    public async Task An_announcement_reaches_a_room_once()
    {
        var announcement = Due(await SubscribeAsync(Channel), "n1", "a") with { Subscription = null, Kind = DeliveryKind.Announcement };

        Assert.Equal(1, await Stores.Outbox.AddAsync([announcement], [new Bundle("a", "A")], Cancel));
        Assert.Equal(0, await Stores.Outbox.AddAsync([announcement], [new Bundle("a", "A")], Cancel));
        Assert.Null(Assert.Single(await Stores.Outbox.OfRoomAsync(Channel, 10, Cancel)).Subscription);
    }

    [Fact]
    public async Task Nothing_is_added_when_one_of_them_cannot_be()
    {
        var subscription = await SubscribeAsync(Channel);

        await Assert.ThrowsAsync<ArgumentException>(
            () => Stores.Outbox.AddAsync([Due(subscription, "d1", "missing")], [], Cancel));

        Assert.Empty(await Stores.Outbox.OfRoomAsync(Channel, 10, Cancel));
    }

    [Fact]
    public async Task What_is_due_comes_in_order_by_platform_without_what_is_under_way_here()
    {
        var late = await DeliverAsync(await SubscribeAsync(new Room("discord", "1")), "late", "a", Morning.AddMinutes(2));
        var early = await DeliverAsync(await SubscribeAsync(new Room("discord", "2")), "early", "a", Morning);
        await DeliverAsync(await SubscribeAsync(new Room("discord", "3")), "future", "a", Morning.AddMinutes(9));
        await DeliverAsync(await SubscribeAsync(new Room("discord", "4")), "sent", "a", Morning, DeliveryState.Sent);
        await DeliverAsync(await SubscribeAsync(Topic), "d", "a", Morning);
        var now = Morning.AddMinutes(5);

        Assert.Equal(["early", "late"], (await Stores.Outbox.DueAsync("discord", now, 10, None, Cancel)).Select(delivery => delivery.Occurrence));
        Assert.Equal(["early"], (await Stores.Outbox.DueAsync("discord", now, 1, None, Cancel)).Select(delivery => delivery.Occurrence));
        Assert.Equal([late.Id], (await Stores.Outbox.DueAsync("discord", now, 1, new HashSet<long> { early.Id }, Cancel)).Select(delivery => delivery.Id));
    }

    [Fact]
    public async Task The_second_of_a_room_waits_for_the_first()
    {
        var subscription = await SubscribeAsync(Channel);
        var second = await DeliverAsync(subscription, "second", "b", Morning.AddMinutes(1));
        var first = await DeliverAsync(subscription, "first", "a", Morning);

        Assert.Equal([first.Id], await DueAsync());

        await Stores.Outbox.UpdateAsync(first with { NotBefore = Morning.AddHours(1) }, Cancel);
        Assert.Empty(await DueAsync());

        await Stores.Outbox.UpdateAsync(first with { State = DeliveryState.Sending }, Cancel);
        Assert.Empty(await DueAsync());

        await Stores.Outbox.UpdateAsync(first with { State = DeliveryState.Sent }, Cancel);
        Assert.Equal([second.Id], await DueAsync());

        async Task<IEnumerable<long>> DueAsync()
            => (await Stores.Outbox.DueAsync("discord", Morning.AddMinutes(5), 10, None, Cancel)).Select(delivery => delivery.Id);
    }

    [Fact]
    public async Task Only_what_is_pending_begins_and_only_once()
    {
        var subscription = await SubscribeAsync(Channel);
        var sending = (await DeliverAsync(subscription, "d1", "a")) with { State = DeliveryState.Sending, Attempts = 1, SendingSince = Morning };
        var dropped = await DeliverAsync(subscription, "d2", "a");

        var began = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Stores.Outbox.BeginAsync(sending, Cancel), Cancel)));
        await Stores.Outbox.DropAsync(Channel, "Gone.", Cancel);

        Assert.Single(began, one => one);
        Assert.False(await Stores.Outbox.BeginAsync(dropped with { State = DeliveryState.Sending }, Cancel));
        Assert.Equal(sending, Assert.Single(await Stores.Outbox.UnderWayAsync("discord", Cancel)));
    }

    [Fact]
    public async Task The_next_due_is_the_earliest_that_may_be_sent()
    {
        var subscription = await SubscribeAsync(Channel);
        Assert.Null(await Stores.Outbox.NextDueAsync("discord", Cancel));
        var first = await DeliverAsync(subscription, "d1", "a");
        await DeliverAsync(subscription, "d2", "a", Morning.AddHours(2));

        await Stores.Outbox.UpdateAsync(first with { NotBefore = Morning.AddHours(1) }, Cancel);

        Assert.Equal(Morning.AddHours(1), await Stores.Outbox.NextDueAsync("discord", Cancel));
        Assert.Null(await Stores.Outbox.NextDueAsync("telegram", Cancel));
    }

    [Fact]
    public async Task What_was_under_way_is_found_after_a_new_start()
    {
        var delivery = await DeliverAsync(await SubscribeAsync(Channel), "d1", "a");
        await Stores.Outbox.UpdateAsync(delivery with { State = DeliveryState.Sending, SendingSince = Morning, Attempts = 1 }, Cancel);

        var again = (await OpenAsync()).Outbox;

        Assert.Equal(delivery.Id, Assert.Single(await again.UnderWayAsync("discord", Cancel)).Id);
        Assert.Empty(await again.UnderWayAsync("telegram", Cancel));
        Assert.Empty(await again.DueAsync("discord", Morning, 10, None, Cancel));
    }

    [Fact]
    public async Task A_room_has_had_what_is_pending_under_way_or_sent()
    {
        var subscription = await SubscribeAsync(Channel);
        foreach (var state in Enum.GetValues<DeliveryState>())
        {
            await DeliverAsync(subscription, $"{state}", $"b{state}", Morning.AddMinutes((int)state), state);
        }

        await DeliverAsync(subscription, "again", "bPending", Morning.AddHours(1));

        Assert.Equal(["bPending", "bSending", "bSent"], (await Stores.Outbox.HadAsync(Channel, Ever, Cancel)).Select(bundle => bundle.Id));
        Assert.Equal(["bSent", "bPending"], (await Stores.Outbox.HadAsync(Channel, Morning.AddMinutes(2), Cancel)).Select(bundle => bundle.Id));
        Assert.Equal("content of bSent", (await Stores.Outbox.BundleAsync("bSent", Cancel))?.Content);
    }

    [Fact]
    public async Task Those_without_an_occurrence_come_with_the_print_of_their_room()
    {
        var done = await SubscribeAsync(Channel);
        var open = await SubscribeAsync(Channel, "word");
        var fresh = await SubscribeAsync(Topic);
        var gone = await SubscribeAsync(Topic, "gone");
        await DeliverAsync(done, "d1", "a");
        await Stores.Subscriptions.RemoveAsync(gone.Id, Cancel);

        var without = await Stores.Outbox.WithoutAsync([done, open, fresh, gone], "d1", Ever, Cancel);

        Assert.Equal([open.Id, fresh.Id], without.Select(one => one.Subscription.Id));
        Assert.NotEqual(without[0].Had, without[1].Had);
        Assert.Equal([done.Id, open.Id, fresh.Id], (await Stores.Outbox.WithoutAsync([done, open, fresh], "d2", Ever, Cancel)).Select(one => one.Subscription.Id));
    }

    [Fact]
    public async Task Rooms_have_the_same_print_exactly_when_they_had_the_same()
    {
        var one = await SubscribeAsync(Channel);
        var other = await SubscribeAsync(Topic);
        Assert.True(await SameAsync(one, other));

        await DeliverAsync(one, "d1", "a", Morning);
        var second = await DeliverAsync(one, "d2", "b", Morning.AddDays(1));
        await DeliverAsync(other, "d1", "b", Morning.AddDays(1));
        Assert.False(await SameAsync(one, other));
        Assert.True(await SameAsync(one, other, Morning.AddHours(1)));

        var late = await DeliverAsync(other, "d2", "a", Morning, DeliveryState.Sent);
        Assert.True(await SameAsync(one, other));

        await Stores.Outbox.UpdateAsync(second with { State = DeliveryState.Sending }, Cancel);
        Assert.True(await SameAsync(one, other));

        await Stores.Outbox.UpdateAsync(second with { State = DeliveryState.Failed }, Cancel);
        Assert.False(await SameAsync(one, other));

        await Stores.Outbox.UpdateAsync(second with { State = DeliveryState.Sent }, Cancel);
        Assert.True(await SameAsync(one, other));

        await Stores.Outbox.DropAsync(Topic, "Gone.", Cancel);
        Assert.False(await SameAsync(one, other));
        Assert.Equal([late.Bundle], (await Stores.Outbox.HadAsync(Topic, Ever, Cancel)).Select(bundle => bundle.Id));
    }

    [Fact]
    public async Task A_print_forgets_what_pruning_forgets()
    {
        var one = await SubscribeAsync(Channel);
        var other = await SubscribeAsync(Topic);
        await DeliverAsync(one, "d1", "a", Morning, DeliveryState.Sent);
        await DeliverAsync(one, "d2", "b", Morning.AddDays(2), DeliveryState.Sent);
        await DeliverAsync(other, "d2", "b", Morning.AddDays(2));

        await Stores.Outbox.PruneAsync(Morning.AddDays(1), Cancel);

        Assert.True(await SameAsync(one, other));
        Assert.Null(await Stores.Outbox.BundleAsync("a", Cancel));
        Assert.NotNull(await Stores.Outbox.BundleAsync("b", Cancel));
    }

    [Fact]
    public async Task Pruning_never_takes_what_is_still_to_be_sent()
    {
        var subscription = await SubscribeAsync(Channel);
        await DeliverAsync(subscription, "pending", "a");
        await DeliverAsync(subscription, "sending", "b", state: DeliveryState.Sending);
        var settled = await DeliverAsync(subscription, "late", "c", state: DeliveryState.Sent);
        await Stores.Outbox.UpdateAsync(settled with { SettledAt = Morning.AddDays(30) }, Cancel);

        await Stores.Outbox.PruneAsync(Morning.AddDays(20), Cancel);

        Assert.Equal(3, (await Stores.Outbox.OfRoomAsync(Channel, 10, Cancel)).Count);
    }

    [Fact]
    public async Task What_may_have_arrived_counts_as_had_and_is_told_among_the_troubles()
    {
        var subscription = await SubscribeAsync(Channel);
        var known = await DeliverAsync(subscription, "d1", "a", state: DeliveryState.Sent);
        await Stores.Outbox.UpdateAsync(known with { Message = "m1", PerhapsSentAt = Morning }, Cancel);
        var perhaps = await DeliverAsync(subscription, "d2", "b", state: DeliveryState.Sent);
        await Stores.Outbox.UpdateAsync(perhaps with { PerhapsSentAt = Morning, Reason = "Sent 3 times." }, Cancel);

        Assert.Equal(["a", "b"], (await Stores.Outbox.HadAsync(Channel, Ever, Cancel)).Select(bundle => bundle.Id));
        Assert.Equal("Sent 3 times.", Assert.Single((await Stores.Outbox.SummaryAsync(Cancel)).Troubled).Reason);
    }

    [Fact]
    public async Task Dropping_a_room_says_why_and_leaves_others()
    {
        var subscription = await SubscribeAsync(Channel);
        await DeliverAsync(subscription, "d1", "a");
        await DeliverAsync(subscription, "d2", "a", state: DeliveryState.Sending);
        await DeliverAsync(await SubscribeAsync(Topic), "d1", "a");

        Assert.Equal(1, await Stores.Outbox.DropAsync(Channel, "The room is gone.", Cancel));

        var summary = await Stores.Outbox.SummaryAsync(Cancel);
        Assert.Equal("The room is gone.", Assert.Single(summary.Troubled).Reason);
        Assert.Equal((1, 1, 1), (summary.Counts[DeliveryState.Pending], summary.Counts[DeliveryState.Sending], summary.Counts[DeliveryState.Dropped]));
        Assert.Equal(Morning, summary.OldestPending);
    }

    [Fact]
    public async Task What_may_have_arrived_is_had_when_its_room_is_dropped()
    {
        await DeliverAsync(await SubscribeAsync(Channel), "d1", "a");
        var waiting = Assert.Single(await Stores.Outbox.OfRoomAsync(Channel, 1, Cancel));
        await Stores.Outbox.UpdateAsync(waiting with { PerhapsSentAt = Morning }, Cancel);

        await Stores.Outbox.DropAsync(Channel, "The room is gone.", Cancel);

        Assert.True(Assert.Single(await Stores.Outbox.OfRoomAsync(Channel, 1, Cancel)).IsUnconfirmed);
        Assert.Equal(["a"], (await Stores.Outbox.HadAsync(Channel, Ever, Cancel)).Select(bundle => bundle.Id));
    }

    [Fact]
    public async Task The_newest_of_a_room_come_first()
    {
        var subscription = await SubscribeAsync(Channel);
        for (var day = 0; day < 5; day++)
        {
            await DeliverAsync(subscription, $"d{day}", null, Morning.AddDays(day), DeliveryState.Filtered);
        }

        Assert.Equal(["d4", "d3"], (await Stores.Outbox.OfRoomAsync(Channel, 2, Cancel)).Select(delivery => delivery.Occurrence));
    }

    private async Task<bool> SameAsync(Subscription one, Subscription other, DateTimeOffset? since = null)
    {
        var without = await Stores.Outbox.WithoutAsync([one, other], "never", since ?? Ever, Cancel);
        return without[0].Had == without[1].Had;
    }
}
