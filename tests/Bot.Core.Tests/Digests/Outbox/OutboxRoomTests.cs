using Bot.Core.Chat;
using Bot.Core.Digests.Outbox;
using Bot.Core.Digests.Subscriptions;

namespace Bot.Core.Tests.Digests.Outbox;

/// <summary>Each room by itself: its order, its waiting, its end.</summary>
public sealed class OutboxRoomTests
{
    [Fact]
    public async Task Rooms_do_not_wait_for_each_other()
    {
        await using var scene = new OutboxScene();
        var held = new TaskCompletionSource<PostResult>();
        scene.Poster.Answer = post => post.Room.Chat == "slow" ? held.Task : Task.FromResult<PostResult>(new PostResult.Sent("1"));
        await scene.AddAsync("slow", "first");
        await scene.AddAsync("quick", "second");
        await scene.AddAsync("slow", "third");

        scene.Begin();

        // Neither room says which of the two begins before the other.
        await scene.UntilAsync(() => (scene.The("first").State, scene.The("second").State) == (DeliveryState.Sending, DeliveryState.Sent));
        Assert.Equal(DeliveryState.Pending, scene.The("third").State);
        held.SetResult(new PostResult.Sent("2"));
        await scene.UntilSettledAsync();

        Assert.Equal("third", scene.Poster.Texts.Last());
    }

    [Fact]
    public async Task A_room_that_is_told_to_wait_waits_that_long_with_everything_behind_it()
    {
        await using var scene = new OutboxScene();
        scene.Poster.Will(new PostResult.NotNow(TimeSpan.FromSeconds(40), "retry after 40"));
        await scene.AddAsync("a", "one");
        await scene.AddAsync("a", "two");
        scene.Begin();
        await scene.UntilSettledAsync();

        Assert.Equal(["one", "one", "two"], scene.Poster.Texts);
        Assert.True(scene.Poster.Posts.ElementAt(1).At - OutboxScene.Start >= TimeSpan.FromSeconds(40));
        Assert.Equal(2, scene.The("one").Attempts);
    }

    [Fact]
    public async Task What_was_due_earlier_and_is_written_late_waits_for_what_is_under_way_to_its_room()
    {
        await using var scene = new OutboxScene();
        var answer = new TaskCompletionSource<PostResult>(TaskCreationOptions.RunContinuationsAsynchronously);
        scene.Poster.Answer = post => post.Reply.Title == "late" ? answer.Task : Task.FromResult<PostResult>(new PostResult.Sent("1"));
        await scene.AddAsync("a", "late", due: TimeSpan.FromMinutes(1));
        scene.Begin();
        await scene.UntilAsync(() => !scene.Poster.Posts.IsEmpty);
        await scene.AddAsync("a", "early");
        await scene.AddAsync("b", "elsewhere");
        await scene.UntilAsync(() => scene.Poster.Texts.Contains("elsewhere", StringComparer.Ordinal));
        var before = scene.Poster.Texts.ToList();
        answer.SetResult(new PostResult.Sent("1"));
        await scene.UntilSettledAsync();

        Assert.Equal(["late", "elsewhere"], before);
        Assert.Equal(["late", "elsewhere", "early"], scene.Poster.Texts);
    }

    [Fact]
    public async Task A_room_that_is_gone_is_marked_and_everything_of_it_dropped()
    {
        await using var scene = new OutboxScene();
        scene.Poster.Answer = post => Task.FromResult<PostResult>(post.Room.Chat == "gone" ? new PostResult.RoomGone("The bot was removed.") : new PostResult.Sent("1"));
        foreach (var (room, what) in new[] { ("gone", "one"), ("gone", "two"), ("here", "three") })
        {
            await scene.AddAsync(room, what);
        }

        scene.Begin();
        await scene.UntilSettledAsync();
        await scene.AddAsync("gone", "four");
        await scene.UntilSettledAsync();

        Assert.Equal(["one", "three"], scene.Poster.Texts.Order(StringComparer.Ordinal));
        Assert.All(new[] { "one", "two", "four" }, what => Assert.Equal((DeliveryState.Dropped, "The bot was removed."), (scene.The(what).State, scene.The(what).Reason)));
        Assert.Equal("The bot was removed.", (await scene.Subscriptions.RoomAsync(OutboxScene.Room("gone"), OutboxScene.Cancel))!.Dead);
        Assert.Null((await scene.Subscriptions.RoomAsync(OutboxScene.Room("here"), OutboxScene.Cancel))?.Dead);
    }

    [Fact]
    public async Task A_room_that_moved_keeps_what_it_waits_for()
    {
        await using var scene = new OutboxScene();
        var there = OutboxScene.Room("there");
        scene.Poster.Answer = post => Task.FromResult<PostResult>(new PostResult.Sent("1", post.Room == there ? null : there));
        await scene.AddAsync("here", "one");
        await scene.AddAsync("here", "two", due: TimeSpan.FromMinutes(1));
        scene.Begin();
        await scene.UntilSettledAsync();

        Assert.Equal(["here", "there"], scene.Poster.Posts.Select(post => post.Post.Room.Chat));
        Assert.All(scene.All(), delivery => Assert.Equal((DeliveryState.Sent, there), (delivery.State, delivery.Room)));
    }

    [Fact]
    public async Task A_paused_room_gets_nothing()
    {
        await using var scene = new OutboxScene();
        await scene.Subscriptions.SaveRoomAsync(new RoomSettings { Room = OutboxScene.Room("a"), IsPaused = true }, OutboxScene.Cancel);
        await scene.AddAsync("a", "one");
        scene.Begin();
        await scene.UntilSettledAsync();

        Assert.Equal(DeliveryState.Paused, scene.The("one").State);
        Assert.Empty(scene.Poster.Posts);
    }
}
