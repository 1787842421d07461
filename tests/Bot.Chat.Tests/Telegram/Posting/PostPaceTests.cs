using Bot.Chat.Telegram;
using Bot.Chat.Telegram.Sending;
using Bot.Testing.Telegram.Time;
using Microsoft.Extensions.Options;

namespace Bot.Chat.Tests.Telegram.Posting;

public sealed class PostPaceTests
{
    private static readonly DateTimeOffset Start = new(2025, 2, 4, 12, 0, 0, TimeSpan.Zero);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(0, 0)]
    [InlineData(100, 0)]
    [InlineData(40, 400)]
    public async Task Posts_use_nearly_all_of_thirty_a_second_and_no_second_has_more(int shortest, int spread)
    {
        // Each message takes its own time there and back; Telegram counts when it arrives.
        await using var clock = new VirtualClock(Start, runs: false);
        using var pacer = new SendPacer(Options.Create(new TelegramOptions()), clock);
        var chance = new Random(7);
        var arrivals = new List<TimeSpan>();
        var travelling = new PriorityQueue<PostTurn, TimeSpan>();

        // A connection that is refused at once says nothing about the way.
        (await pacer.WaitForTurnAsync(Cancel))!.Dispose();
        for (var next = pacer.WaitForTurnAsync(Cancel); arrivals.Count < 600;)
        {
            while (travelling.TryPeek(out var turn, out var answered) && answered <= clock.GetUtcNow() - Start)
            {
                travelling.Dequeue();
                turn.Answered();
                turn.Dispose();
            }

            if (!next.IsCompleted)
            {
                clock.Advance(TimeSpan.FromMilliseconds(1));
                await Task.Yield();
                continue;
            }

            var there = TimeSpan.FromMilliseconds((shortest / 2) + (chance.Next(10) == 0 ? chance.Next(spread + 1) : 0));
            arrivals.Add(clock.GetUtcNow() - Start + there);
            travelling.Enqueue((await next)!, arrivals[^1] + TimeSpan.FromMilliseconds(shortest / 2));
            next = pacer.WaitForTurnAsync(Cancel);
        }

        arrivals.Sort();
        Assert.All(Enumerable.Range(0, arrivals.Count - 30), i => Assert.True(arrivals[i + 30] - arrivals[i] >= TimeSpan.FromSeconds(1)));

        // The first hundred are not trusted to show the shortest way.
        Assert.True(spread > 0 || arrivals[^1] - arrivals[99] < TimeSpan.FromSeconds(500 / (30 * 0.95)), $"500 posts took {arrivals[^1] - arrivals[99]}.");
    }

    [Fact]
    public async Task A_timer_that_fires_late_does_not_lower_the_rate()
    {
        await using var clock = new VirtualClock(Start, runs: false);
        using var pacer = new SendPacer(Options.Create(new TelegramOptions()), clock);
        for (var i = 0; i < 290; i++)
        {
            var turn = pacer.WaitForTurnAsync(Cancel);
            while (!turn.IsCompleted)
            {
                // Wakes come every 7 ms only.
                clock.Advance(TimeSpan.FromMilliseconds(7));
                await Task.Yield();
            }

            (await turn)!.Dispose();
        }

        Assert.InRange(clock.GetUtcNow() - Start, TimeSpan.FromSeconds(9.8), TimeSpan.FromSeconds(10.2));
    }

    [Fact]
    public async Task A_post_that_is_not_answered_keeps_its_place()
    {
        await using var clock = new VirtualClock(Start);
        using var pacer = new SendPacer(Options.Create(new TelegramOptions()), clock);
        var turns = new List<PostTurn>();
        for (var i = 0; i < 29; i++)
        {
            turns.Add((await pacer.WaitForTurnAsync(Cancel))!);
        }

        var next = pacer.WaitForTurnAsync(Cancel);
        await Task.Delay(TimeSpan.FromMinutes(1), clock, Cancel);
        var waited = !next.IsCompleted;
        turns.ForEach(turn => turn.Dispose());
        await next;

        Assert.True(waited);
    }

    [Fact]
    public async Task Answers_to_readers_go_at_once_and_posts_make_room_for_them()
    {
        await using var clock = new VirtualClock(Start);
        using var pacer = new SendPacer(Options.Create(new TelegramOptions()), clock);
        for (var chat = 1; chat <= 27; chat++)
        {
            await pacer.WaitAsync(chat, Cancel);
        }

        Assert.Equal(Start, clock.GetUtcNow());
        for (var post = 0; post < 3; post++)
        {
            (await pacer.WaitForTurnAsync(Cancel))!.Dispose();
        }

        Assert.Equal(TimeSpan.FromSeconds(1), clock.GetUtcNow() - Start);
    }

    [Fact]
    public async Task However_many_answers_go_posts_come_to_their_turn()
    {
        await using var clock = new VirtualClock(Start);
        using var pacer = new SendPacer(Options.Create(new TelegramOptions()), clock);
        for (var post = 0; post < 5; post++)
        {
            for (var chat = 1; chat <= 200; chat++)
            {
                await pacer.WaitAsync((post * 200) + chat, Cancel);
            }

            (await pacer.WaitForTurnAsync(Cancel))!.Dispose();
        }

        Assert.InRange(clock.GetUtcNow() - Start, TimeSpan.FromSeconds(3.9), TimeSpan.FromSeconds(4.1));
    }

    [Fact]
    public async Task When_several_chats_are_told_to_wait_all_posts_wait()
    {
        await using var clock = new VirtualClock(Start);
        using var pacer = new SendPacer(Options.Create(new TelegramOptions()), clock);
        pacer.Hold(1, TimeSpan.FromSeconds(5));
        pacer.Hold(2, TimeSpan.FromSeconds(5));
        await pacer.WaitForTurnAsync(Cancel);

        Assert.Equal(TimeSpan.FromSeconds(5), clock.GetUtcNow() - Start);
    }
}
