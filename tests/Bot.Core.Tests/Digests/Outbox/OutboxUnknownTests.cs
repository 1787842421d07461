using Bot.Core.Chat;
using Bot.Core.Digests.Outbox;
using Bot.Core.Digests.Subscriptions;

namespace Bot.Core.Tests.Digests.Outbox;

/// <summary>What becomes of a message of which nobody knows whether it arrived.</summary>
public sealed class OutboxUnknownTests
{
    [Fact]
    public async Task A_lost_answer_is_asked_about_with_the_same_nonce_until_it_is_known()
    {
        await using var scene = new OutboxScene(knowsWhatArrived: true);
        scene.Poster.Will(new PostResult.Unknown("no answer"), new PostResult.NotNow(null, "down"), new PostResult.Unknown("no answer"));
        await scene.AddAsync("a", "one");
        scene.Begin();
        await scene.UntilSettledAsync();

        var posts = scene.Poster.Posts.Select(post => post.Post).ToList();
        var first = scene.Poster.Posts.First().At;
        Assert.Equal(DeliveryState.Sent, scene.The("one").State);
        Assert.Single(posts.Select(post => post.Nonce).Distinct());
        Assert.InRange(posts[0].Nonce.Length, 1, 25);
        Assert.Null(posts[0].PerhapsSentAt);
        Assert.InRange(Assert.Single(posts.Skip(1).Select(post => post.PerhapsSentAt).Distinct())!.Value, OutboxScene.Start, first);
    }

    [Fact]
    public async Task Where_nobody_can_be_asked_a_lost_answer_is_sent_again_once()
    {
        await using var scene = new OutboxScene(knowsWhatArrived: false);
        scene.Poster.Will(new PostResult.Unknown("no answer"));
        await scene.AddAsync("a", "one");
        scene.Begin();
        await scene.UntilSettledAsync();

        Assert.Equal((DeliveryState.Sent, 2), (scene.The("one").State, scene.Poster.Posts.Count));
        Assert.InRange(scene.Poster.Posts.Last().Post.PerhapsSentAt!.Value, OutboxScene.Start, scene.Poster.Posts.First().At);
    }

    [Fact]
    public async Task Where_nobody_can_be_asked_three_lost_answers_are_the_end_of_it_and_count_as_had()
    {
        await using var scene = new OutboxScene(knowsWhatArrived: false);
        scene.Poster.Will(new PostResult.Unknown("no answer"), new PostResult.NotNow(null, "down"), new PostResult.Unknown("no answer"), new PostResult.Unknown("no answer"));
        await scene.AddAsync("a", "one");
        await scene.AddAsync("a", "two");
        scene.Begin();
        await scene.UntilSettledAsync();

        Assert.Equal((true, false), (scene.The("one").IsUnconfirmed, scene.The("two").IsUnconfirmed));
        Assert.Equal("Tried 4 times, and nobody knows whether it arrived, or how often.", scene.The("one").Reason);
        Assert.Equal(["one", "one", "one", "one", "two"], scene.Poster.Texts);
        Assert.Equal(["one", "two"], (await scene.Outbox.HadAsync(OutboxScene.Room("a"), DateTimeOffset.UnixEpoch, OutboxScene.Cancel)).Select(bundle => bundle.Id));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_may_have_arrived_counts_as_had_when_it_is_given_up_after_a_day(bool knowsWhatArrived)
    {
        await using var scene = new OutboxScene(knowsWhatArrived);
        scene.Poster.Will([new PostResult.Unknown("no answer"), .. Enumerable.Repeat(new PostResult.NotNow(null, "down"), 400)]);
        await scene.AddAsync("a", "one");
        scene.Begin();
        await scene.UntilSettledAsync();

        Assert.True(scene.The("one").IsUnconfirmed);
        Assert.Contains("more than a day", scene.The("one").Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, DeliveryState.Failed)]
    [InlineData(false, DeliveryState.Sent)]
    public async Task What_may_have_arrived_and_is_then_refused_has_failed_only_where_the_platform_says_that_it_did_not_arrive(bool knowsWhatArrived, DeliveryState end)
    {
        await using var scene = new OutboxScene(knowsWhatArrived);
        scene.Poster.Will(new PostResult.Unknown("no answer"), new PostResult.Refused("too long"));
        await scene.AddAsync("a", "one");
        scene.Begin();
        await scene.UntilSettledAsync();

        Assert.Equal((end, "too long"), (scene.The("one").State, scene.The("one").Reason));
    }

    [Fact]
    public async Task What_may_have_arrived_counts_as_had_when_its_room_is_paused()
    {
        await using var scene = new OutboxScene(knowsWhatArrived: false);
        scene.Poster.Answer = async post =>
        {
            await scene.Subscriptions.SaveRoomAsync(new RoomSettings { Room = post.Room, IsPaused = true }, OutboxScene.Cancel);
            return new PostResult.Unknown("no answer");
        };
        await scene.AddAsync("a", "one");
        scene.Begin();
        await scene.UntilSettledAsync();

        Assert.True(scene.The("one").IsUnconfirmed);
    }

    [Fact]
    public async Task What_may_have_arrived_and_cannot_be_asked_about_is_not_sent_again_and_counts_as_had()
    {
        await using var scene = new OutboxScene(knowsWhatArrived: true);
        scene.Poster.Will(new PostResult.Unknown("no answer"), new PostResult.NotAgain("The bot may not read the channel's history."));
        await scene.AddAsync("a", "one");
        scene.Begin();
        await scene.UntilSettledAsync();

        Assert.True(scene.The("one").IsUnconfirmed);
        Assert.Equal("The bot may not read the channel's history.", scene.The("one").Reason);
    }
}
