using Bot.Core.Chat;
using Bot.Core.Digests.Outbox;
using Bot.Core.Digests.Subscriptions;
using Bot.Core.Digests.Timing;

namespace Bot.Store.Tests.Contract;

/// <summary>What every keeper of subscriptions and settings must do.</summary>
public abstract class SubscriptionContract : StateContract
{
    [Fact]
    public async Task Everything_of_a_subscription_comes_back()
    {
        var interest = new Interest
        {
            Names = [new InterestName("한빛전자", ["e:hanbit", "t:HBE"])],
            Topics = ["배당"],
            Sources = ["가나일보"],
            Include = ["공장 \"둘\""],
            Exclude = ["광고"],
            Patterns = [@"\d+나노"],
            ExcludePatterns = ["운세"],
            MinimumOutlets = 3,
        };
        var schedule = new Schedule { Slot = "장전", Days = Weekdays.Working };
        await Stores.Subscriptions.AddAsync(new Subscription(0, Topic, interest, schedule, Morning, "u9"), Cancel);

        var kept = Assert.Single(await Stores.Subscriptions.OfRoomAsync(Topic, Cancel));

        Assert.Equal(SubscriptionJson.Write(interest), SubscriptionJson.Write(kept.Interest));
        Assert.Equal(["e:hanbit", "t:HBE"], kept.Interest.Names[0].Keys);
        Assert.Equal(schedule, kept.Schedule);
        Assert.Equal((Topic, Morning, "u9"), (kept.Room, kept.CreatedAt, kept.CreatedBy));
    }

    [Fact]
    public async Task The_same_twice_is_one()
    {
        var first = await SubscribeAsync(Channel);
        var second = await Stores.Subscriptions.AddAsync(Wanted(Channel) with { CreatedAt = Morning.AddDays(1), CreatedBy = "u2" }, Cancel);
        var other = await Stores.Subscriptions.AddAsync(Wanted(Channel, at: new TimeOnly(9, 0)), Cancel);

        Assert.Equal((first.Id, first.CreatedAt), (second.Id, second.CreatedAt));
        Assert.NotEqual(first.Id, other.Id);
        Assert.Equal(2, (await Stores.Subscriptions.OfRoomAsync(Channel, Cancel)).Count);
    }

    [Fact]
    public async Task An_id_is_never_used_again()
    {
        var first = await SubscribeAsync(Channel);
        await Stores.Subscriptions.RemoveAsync(first.Id, Cancel);

        Assert.True((await SubscribeAsync(Channel)).Id > first.Id);
        Assert.False(await Stores.Subscriptions.RemoveAsync(first.Id, Cancel));
    }

    [Fact]
    public async Task What_is_pending_of_a_subscription_taken_back_is_dropped_and_what_was_sent_stays()
    {
        var subscription = await SubscribeAsync(Channel);
        await DeliverAsync(subscription, "d1", "a", state: DeliveryState.Sent);
        await DeliverAsync(subscription, "d2", "b");

        await Stores.Subscriptions.RemoveAsync(subscription.Id, Cancel);

        var states = (await Stores.Outbox.OfRoomAsync(Channel, 10, Cancel)).ToDictionary(delivery => delivery.Occurrence, delivery => delivery.State);
        Assert.Equal((DeliveryState.Sent, DeliveryState.Dropped), (states["d1"], states["d2"]));
    }

    [Fact]
    public async Task Pages_hold_everything_once_in_the_order_of_ids()
    {
        for (var i = 0; i < 25; i++)
        {
            await SubscribeAsync(new Room("discord", $"{i % 7}"), $"word{i}");
        }

        var seen = new List<Subscription>();
        while (await Stores.Subscriptions.AllAsync(seen.LastOrDefault()?.Id ?? 0, 10, Cancel) is { Count: > 0 } page)
        {
            seen.AddRange(page);
        }

        Assert.Equal(25, seen.DistinctBy(subscription => subscription.Id).Count());
        Assert.Equal(seen.Select(subscription => subscription.Id).Order(), seen.Select(subscription => subscription.Id));
    }

    [Fact]
    public async Task Settings_of_a_room_are_as_last_said()
    {
        Assert.Null(await Stores.Subscriptions.RoomAsync(Topic, Cancel));
        var settings = new RoomSettings
        {
            Room = Topic, Locale = Locale.English, TimeZone = "Asia/Kathmandu", Quiet = new QuietHours(new TimeOnly(22, 0), new TimeOnly(6, 45)), IsPaused = true,
        };
        await Stores.Subscriptions.SaveRoomAsync(settings with { Locale = Locale.Korean }, Cancel);
        await Stores.Subscriptions.SaveRoomAsync(settings, Cancel);

        Assert.Equal(settings, await Stores.Subscriptions.RoomAsync(Topic, Cancel));
        Assert.Null(await Stores.Subscriptions.RoomAsync(Topic with { Topic = null }, Cancel));
    }

    [Fact]
    public async Task A_subscription_alone_says_nothing_about_a_room()
    {
        await SubscribeAsync(Channel);

        Assert.Null(await Stores.Subscriptions.RoomAsync(Channel, Cancel));
        Assert.Equal([Channel], (await Stores.Subscriptions.RoomsAsync(0, 10, Cancel)).Select(settings => settings.Room));
    }

    [Fact]
    public async Task Only_subscribed_rooms_are_listed_a_page_at_a_time()
    {
        await Stores.Subscriptions.SaveRoomAsync(new RoomSettings { Room = Topic, IsPaused = true }, Cancel);
        for (var i = 0; i < 5; i++)
        {
            await SubscribeAsync(new Room("telegram", $"{i}"));
        }

        Assert.Equal(["0", "1", "2"], (await Stores.Subscriptions.RoomsAsync(0, 3, Cancel)).Select(settings => settings.Room.Chat));
        Assert.Equal(["3", "4"], (await Stores.Subscriptions.RoomsAsync(3, 3, Cancel)).Select(settings => settings.Room.Chat));
    }

    [Fact]
    public async Task Subscribing_anew_brings_a_dead_room_back()
    {
        await SubscribeAsync(Channel);
        await Stores.Subscriptions.SaveRoomAsync(new RoomSettings { Room = Channel, Dead = "Kicked.", TimeZone = "Asia/Seoul" }, Cancel);

        await SubscribeAsync(Channel);

        Assert.Equal(new RoomSettings { Room = Channel, TimeZone = "Asia/Seoul" }, await Stores.Subscriptions.RoomAsync(Channel, Cancel));
    }

    [Fact]
    public async Task A_room_that_moves_takes_everything_along()
    {
        var subscription = await SubscribeAsync(Topic);
        await Stores.Subscriptions.SaveRoomAsync(new RoomSettings { Room = Topic, TimeZone = "Pacific/Apia" }, Cancel);
        await DeliverAsync(subscription, "d1", "a", state: DeliveryState.Sent);
        var to = new Room("telegram", "-100777", "5");

        await Stores.Subscriptions.MoveRoomAsync(Topic, to, Cancel);

        Assert.Empty(await Stores.Subscriptions.OfRoomAsync(Topic, Cancel));
        Assert.Equal(subscription.Id, Assert.Single(await Stores.Subscriptions.OfRoomAsync(to, Cancel)).Id);
        Assert.Equal("Pacific/Apia", (await Stores.Subscriptions.RoomAsync(to, Cancel))?.TimeZone);
        Assert.Equal("a", Assert.Single(await Stores.Outbox.HadAsync(to, Morning.AddDays(-1), Cancel)).Id);
    }

    [Fact]
    public async Task A_room_that_moves_to_where_others_subscribed_already_gets_nothing_twice()
    {
        var to = new Room("telegram", "-100777");
        var left = await SubscribeAsync(Topic);
        var only = await SubscribeAsync(Topic, "word");
        var taken = await SubscribeAsync(to);
        await Stores.Subscriptions.SaveRoomAsync(new RoomSettings { Room = Topic, TimeZone = "Pacific/Apia", Locale = Locale.English }, Cancel);
        await Stores.Subscriptions.SaveRoomAsync(new RoomSettings { Room = to, Locale = Locale.Korean }, Cancel);
        await DeliverAsync(left, "d1", "a", state: DeliveryState.Sent);
        await DeliverAsync(left, "d2", "b");
        await DeliverAsync(only, "d2", "c");
        await DeliverAsync(taken, "d2", "b");

        await Stores.Subscriptions.MoveRoomAsync(Topic, to, Cancel);

        Assert.Equal([only.Id, taken.Id], (await Stores.Subscriptions.OfRoomAsync(to, Cancel)).Select(subscription => subscription.Id).Order());
        Assert.Equal(new RoomSettings { Room = to, Locale = Locale.Korean, TimeZone = "Pacific/Apia" }, await Stores.Subscriptions.RoomAsync(to, Cancel));
        var all = await Stores.Outbox.OfRoomAsync(to, 10, Cancel);
        Assert.Equal(["b", "c"], all.Where(delivery => delivery.State == DeliveryState.Pending).Select(delivery => delivery.Bundle).Order());
        Assert.Equal(["a", "b", "c"], (await Stores.Outbox.HadAsync(to, Morning.AddDays(-1), Cancel)).Select(bundle => bundle.Id).Order());
    }

    [Fact]
    public async Task Settings_of_a_user_are_kept_by_platform()
    {
        var settings = new UserSettings("discord", "7") { Locale = Locale.Korean, TimeZone = "America/New_York" };
        await Stores.Subscriptions.SaveUserAsync(settings with { TimeZone = null }, Cancel);
        await Stores.Subscriptions.SaveUserAsync(settings, Cancel);

        Assert.Equal(settings, await Stores.Subscriptions.UserAsync("discord", "7", Cancel));
        Assert.Null(await Stores.Subscriptions.UserAsync("telegram", "7", Cancel));
    }

    [Fact]
    public async Task A_forgotten_room_leaves_nothing()
    {
        var subscription = await SubscribeAsync(Channel);
        await Stores.Subscriptions.SaveRoomAsync(new RoomSettings { Room = Channel, IsPaused = true }, Cancel);
        await DeliverAsync(subscription, "d1", "a");
        var other = await SubscribeAsync(Topic);
        await DeliverAsync(other, "d1", "a");

        await Stores.Subscriptions.ForgetRoomAsync(Channel, Cancel);

        Assert.Empty(await Stores.Subscriptions.OfRoomAsync(Channel, Cancel));
        Assert.Null(await Stores.Subscriptions.RoomAsync(Channel, Cancel));
        Assert.Empty(await Stores.Outbox.OfRoomAsync(Channel, 10, Cancel));
        Assert.Single(await Stores.Outbox.OfRoomAsync(Topic, 10, Cancel));
    }

    [Fact]
    public async Task A_forgotten_user_leaves_no_name()
    {
        await Stores.Subscriptions.SaveUserAsync(new UserSettings("discord", "u1") { Locale = Locale.Korean }, Cancel);
        await SubscribeAsync(Channel);
        await SubscribeAsync(Topic);

        await Stores.Subscriptions.ForgetUserAsync("discord", "u1", Cancel);

        Assert.Null(await Stores.Subscriptions.UserAsync("discord", "u1", Cancel));
        Assert.Null(Assert.Single(await Stores.Subscriptions.OfRoomAsync(Channel, Cancel)).CreatedBy);
        Assert.Equal("u1", Assert.Single(await Stores.Subscriptions.OfRoomAsync(Topic, Cancel)).CreatedBy);
    }
}
