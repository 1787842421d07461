using Bot.Core.Digests.Outbox;

namespace Bot.Core.Tests.Digests.Outbox;

/// <summary>Stops, starts, and disks that fail.</summary>
public sealed class OutboxStopTests
{
    [Fact]
    public async Task A_stop_settles_what_is_under_way_and_leaves_the_rest_pending()
    {
        await using var scene = new OutboxScene();
        scene.Poster.Parallel = 2;
        var held = new TaskCompletionSource<PostResult>();
        scene.Poster.Answer = _ => held.Task;
        foreach (var room in new[] { "a", "b", "c" })
        {
            await scene.AddAsync(room, room);
        }

        scene.Begin();
        await scene.UntilAsync(() => scene.Poster.Posts.Count == 2);
        var stopping = scene.StopAsync();
        Assert.False(stopping.IsCompleted);
        held.SetResult(new PostResult.Sent("1"));
        await stopping;

        Assert.Equal([DeliveryState.Sent, DeliveryState.Sent, DeliveryState.Pending], scene.All().Select(delivery => delivery.State));
    }

    [Fact]
    public async Task A_stop_does_not_wait_for_the_turn_of_what_was_not_sent()
    {
        await using var scene = new OutboxScene();
        scene.Poster.Pace = (_, cancellationToken) => Task.Delay(Timeout.Infinite, cancellationToken);
        await scene.AddAsync("a", "one");
        scene.Begin();
        await scene.UntilAsync(() => scene.Outbox.Looks > 0);
        await scene.StopAsync();

        Assert.Equal((DeliveryState.Pending, 0), (scene.The("one").State, scene.The("one").Attempts));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_was_under_way_when_the_process_died_comes_first_and_carries_its_time(bool knowsWhatArrived)
    {
        await using var scene = new OutboxScene(knowsWhatArrived);
        await scene.AddAsync("a", "one");
        await scene.AddAsync("a", "two");
        var died = OutboxScene.Start - TimeSpan.FromMinutes(10);
        await scene.Outbox.UpdateAsync(scene.The("one") with { State = DeliveryState.Sending, Attempts = 1, SendingSince = died }, OutboxScene.Cancel);
        scene.Begin();
        await scene.UntilSettledAsync();

        Assert.Equal([("one", (DateTimeOffset?)died), ("two", null)], scene.Poster.Posts.Select(post => (post.Post.Reply.Title, post.Post.PerhapsSentAt)));
        Assert.Equal((DeliveryState.Sent, 2), (scene.The("one").State, scene.The("one").Attempts));
    }

    [Fact]
    public async Task Where_nobody_can_be_asked_the_tenth_death_is_the_end_of_it()
    {
        await using var scene = new OutboxScene(knowsWhatArrived: false);
        await scene.AddAsync("a", "one");
        var died = OutboxScene.Start - TimeSpan.FromMinutes(10);
        await scene.Outbox.UpdateAsync(scene.The("one") with { State = DeliveryState.Sending, SendingSince = OutboxScene.Start, PerhapsSentAt = died, Attempts = 10 }, OutboxScene.Cancel);
        scene.Begin();
        await scene.UntilSettledAsync();

        Assert.Empty(scene.Poster.Posts);
        Assert.True(scene.The("one").IsUnconfirmed);
    }

    [Fact]
    public async Task A_full_disk_sends_nothing_is_not_asked_in_circles_and_everything_goes_once_it_is_mended()
    {
        await using var scene = new OutboxScene();
        scene.Outbox.CannotBegin = true;
        for (var room = 0; room < 20; room++)
        {
            await scene.AddAsync($"{room}", $"digest {room}");
        }

        scene.Begin();
        await scene.UntilAsync(() => scene.Clock.GetUtcNow() > OutboxScene.Start + TimeSpan.FromMinutes(10));
        Assert.Empty(scene.Poster.Posts);
        Assert.InRange((double)scene.Outbox.Begins, 1, 40 * (scene.Clock.GetUtcNow() - OutboxScene.Start).TotalMinutes);
        scene.Outbox.CannotBegin = false;
        await scene.UntilSettledAsync();

        Assert.Equal(20, scene.Poster.Posts.Count);
    }

    [Fact]
    public async Task What_was_sent_and_cannot_be_written_down_is_written_later_and_not_sent_again()
    {
        await using var scene = new OutboxScene();
        scene.Outbox.LostUpdates = 5;
        await scene.AddAsync("a", "one");
        scene.Begin();
        await scene.UntilSettledAsync();

        Assert.Single(scene.Poster.Posts);
        Assert.Equal(DeliveryState.Sent, scene.The("one").State);
    }

    [Fact]
    public async Task While_there_is_nothing_to_do_it_looks_twice_a_minute()
    {
        await using var scene = new OutboxScene();
        scene.Begin();
        await scene.UntilAsync(() => scene.Clock.GetUtcNow() > OutboxScene.Start + TimeSpan.FromMinutes(10));

        // A busy machine lets more time pass than was asked for.
        var (looks, minutes) = (scene.Outbox.Looks, (scene.Clock.GetUtcNow() - OutboxScene.Start).TotalMinutes);
        Assert.InRange((double)looks, (1.5 * minutes) - 5, (2.5 * minutes) + 5);
    }
}
