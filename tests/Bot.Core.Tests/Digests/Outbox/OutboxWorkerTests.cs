using Bot.Core.Chat;
using Bot.Core.Digests.Outbox;

namespace Bot.Core.Tests.Digests.Outbox;

public sealed class OutboxWorkerTests
{
    [Fact]
    public async Task A_room_gets_everything_in_its_order_and_each_row_is_under_way_when_its_request_leaves()
    {
        await using var scene = new OutboxScene();
        foreach (var what in new[] { "one", "two", "three" })
        {
            await scene.AddAsync("a", what);
        }

        scene.Begin();
        await scene.UntilSettledAsync();

        Assert.Equal(["one", "two", "three"], scene.Poster.Texts);
        Assert.All(scene.Poster.States, state => Assert.Equal(DeliveryState.Sending, state));
        Assert.All(scene.All(), delivery => Assert.Equal((DeliveryState.Sent, 1, "1"), (delivery.State, delivery.Attempts, delivery.Message)));
    }

    [Fact]
    public async Task What_is_added_later_goes_as_soon_as_somebody_says_so()
    {
        await using var scene = new OutboxScene(timePasses: false);
        scene.Begin();
        await scene.AddAsync("a", "late");
        await scene.UntilSettledAsync();

        Assert.Equal(OutboxScene.Start, Assert.Single(scene.Poster.Posts).At);
    }

    [Fact]
    public async Task What_is_due_later_waits_and_a_platform_that_is_off_keeps_everything()
    {
        await using var scene = new OutboxScene();
        scene.Poster.IsReady = false;
        await scene.AddAsync("a", "now");
        await scene.AddAsync("b", "later", due: TimeSpan.FromHours(1));
        scene.Begin();
        await scene.UntilAsync(() => scene.Clock.GetUtcNow() > OutboxScene.Start + TimeSpan.FromMinutes(5));
        Assert.Empty(scene.Poster.Posts);
        scene.Poster.IsReady = true;
        await scene.UntilSettledAsync();

        Assert.Equal(["now", "later"], scene.Poster.Texts);
        Assert.True(scene.Poster.Posts.Last().At >= OutboxScene.Start + TimeSpan.FromHours(1));
    }

    [Fact]
    public async Task In_a_storm_of_429s_everything_arrives_once()
    {
        await using var scene = new OutboxScene();
        var tries = new System.Collections.Concurrent.ConcurrentDictionary<string, int>(StringComparer.Ordinal);
        scene.Poster.Answer = post => Task.FromResult<PostResult>(
            tries.AddOrUpdate(post.Reply.Title, 1, (_, before) => before + 1) <= 6 ? new PostResult.NotNow(TimeSpan.FromSeconds(3), "429") : new PostResult.Sent("1"));
        for (var room = 0; room < 50; room++)
        {
            await scene.AddAsync($"{room}", $"digest {room}");
        }

        scene.Begin();
        await scene.UntilSettledAsync();

        Assert.All(tries, tried => Assert.Equal(7, tried.Value));
        Assert.All(scene.All(), delivery => Assert.Equal(DeliveryState.Sent, delivery.State));
    }

    [Fact]
    public async Task A_damaged_digest_fails_at_once_with_the_reason_and_the_next_one_goes()
    {
        await using var scene = new OutboxScene();
        scene.Composer.Damaged = "one";
        await scene.AddAsync("a", "one");
        await scene.AddAsync("a", "two");
        scene.Begin();
        await scene.UntilSettledAsync();

        Assert.Equal((DeliveryState.Failed, "The digest one is damaged."), (scene.The("one").State, scene.The("one").Reason));
        Assert.Equal(["two"], scene.Poster.Texts);
    }

    [Fact]
    public async Task What_is_refused_fails_and_what_nobody_can_know_is_dropped()
    {
        await using var scene = new OutboxScene();
        scene.Poster.Will(new PostResult.Refused("too long"), new PostResult.NotAgain("may not read"));
        await scene.AddAsync("a", "one");
        await scene.AddAsync("a", "two");
        await scene.AddAsync("a", FakeComposer.Vanished);
        scene.Begin();
        await scene.UntilSettledAsync();

        Assert.Equal([(DeliveryState.Failed, "too long"), (DeliveryState.Dropped, "may not read")], scene.All().Take(2).Select(delivery => (delivery.State, delivery.Reason)));
        Assert.Equal((DeliveryState.Dropped, "Nothing of it is left in the corpus."), (scene.All()[2].State, scene.All()[2].Reason));
        Assert.Equal(2, scene.Poster.Posts.Count);
    }

    [Fact]
    public async Task What_was_dropped_while_it_waited_for_its_turn_is_not_sent()
    {
        await using var scene = new OutboxScene();
        scene.Poster.Pace = (post, _) => scene.Outbox.DropAsync(post.Room, "unsubscribed", CancellationToken.None);
        await scene.AddAsync("a", "one");
        scene.Begin();
        await scene.UntilSettledAsync();

        Assert.Empty(scene.Poster.Posts);
        Assert.Equal((DeliveryState.Dropped, "unsubscribed"), (scene.The("one").State, scene.The("one").Reason));
    }

    [Fact]
    public async Task After_a_day_of_trying_it_is_given_up()
    {
        await using var scene = new OutboxScene();
        scene.Poster.Answer = _ => Task.FromResult<PostResult>(new PostResult.NotNow(null, "out of reach"));
        await scene.AddAsync("a", "one");
        scene.Begin();
        await scene.UntilSettledAsync();

        var end = scene.The("one");
        Assert.Equal(DeliveryState.Failed, end.State);
        Assert.Contains("out of reach", end.Reason, StringComparison.Ordinal);
        Assert.True(end.SettledAt - OutboxScene.Start > TimeSpan.FromDays(1));
        Assert.InRange(end.Attempts, 100, 250);
    }

    [Fact]
    public async Task What_waited_through_a_long_downtime_is_still_sent()
    {
        await using var scene = new OutboxScene();
        scene.Poster.Will(Enumerable.Repeat(new PostResult.NotNow(null, "out of reach"), 8));
        await scene.AddAsync("a", "old", due: -TimeSpan.FromDays(30));
        scene.Begin();
        await scene.UntilSettledAsync();

        Assert.Equal(DeliveryState.Sent, scene.The("old").State);
    }

    [Fact]
    public async Task A_failure_that_nobody_thought_of_is_tried_again_and_hurts_nobody_else()
    {
        await using var scene = new OutboxScene();
        scene.Composer.Failure = new InvalidOperationException("a mistake");
        await scene.AddAsync("a", "one");
        scene.Begin();
        await scene.UntilAsync(() => scene.The("one").Attempts > 2);
        scene.Composer.Failure = null;
        await scene.UntilSettledAsync();

        Assert.Equal(DeliveryState.Sent, scene.The("one").State);
    }

    [Fact]
    public async Task One_worker_is_enough()
    {
        await using var scene = new OutboxScene();
        var worker = scene.NewWorker();
        using var stop = new CancellationTokenSource();
        var running = worker.RunAsync(stop.Token);

        await Assert.ThrowsAsync<InvalidOperationException>(() => worker.RunAsync(stop.Token));
        await stop.CancelAsync();
        await running;
    }

    [Fact]
    public async Task Even_two_workers_send_nothing_twice()
    {
        await using var scene = new OutboxScene();
        for (var room = 0; room < 60; room++)
        {
            await scene.AddAsync($"{room}", $"digest {room}");
        }

        using var stop = new CancellationTokenSource();
        var both = Task.WhenAll(scene.NewWorker().RunAsync(stop.Token), scene.NewWorker().RunAsync(stop.Token));
        await scene.UntilSettledAsync();
        await stop.CancelAsync();
        await both;

        Assert.Equal(60, scene.Poster.Posts.Count);
    }
}
