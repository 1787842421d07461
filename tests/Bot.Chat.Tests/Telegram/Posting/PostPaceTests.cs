using Bot.Chat.Telegram;
using Bot.Chat.Telegram.Sending;
using Bot.Testing.Telegram.Time;
using Microsoft.Extensions.Options;

namespace Bot.Chat.Tests.Telegram.Posting;

public sealed class PostPaceTests
{
    private static readonly DateTimeOffset Start = new(2025, 2, 4, 12, 0, 0, TimeSpan.Zero);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Posts_use_nearly_all_of_thirty_a_second_and_no_second_has_more()
    {
        await using var clock = new VirtualClock(Start);
        using var pacer = new SendPacer(Options.Create(new TelegramOptions()), clock);
        var times = new List<TimeSpan>();
        for (var i = 0; i < 600; i++)
        {
            await pacer.WaitForTurnAsync(Cancel);
            times.Add(clock.GetUtcNow() - Start);
        }

        Assert.All(Enumerable.Range(0, times.Count - 30), i => Assert.True(times[i + 30] - times[i] > TimeSpan.FromSeconds(1)));
        Assert.True(times[^1] < TimeSpan.FromSeconds(600 / (30 * 0.95)), $"600 posts took {times[^1]}.");
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

            await turn;
        }

        Assert.InRange(clock.GetUtcNow() - Start, TimeSpan.FromSeconds(9.9), TimeSpan.FromSeconds(10.1));
    }

    [Fact]
    public async Task Answers_to_readers_go_at_once_and_posts_make_room_for_them()
    {
        await using var clock = new VirtualClock(Start);
        using var pacer = new SendPacer(Options.Create(new TelegramOptions()), clock);
        for (var chat = 1; chat <= 29; chat++)
        {
            await pacer.WaitAsync(chat, Cancel);
        }

        Assert.Equal(Start, clock.GetUtcNow());
        await pacer.WaitForTurnAsync(Cancel);

        Assert.InRange(clock.GetUtcNow() - Start, TimeSpan.FromSeconds(0.9), TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task However_many_answers_go_posts_come_to_their_turn()
    {
        await using var clock = new VirtualClock(Start);
        using var pacer = new SendPacer(Options.Create(new TelegramOptions()), clock);
        for (var chat = 1; chat <= 2000; chat++)
        {
            await pacer.WaitAsync(chat, Cancel);
        }

        await pacer.WaitForTurnAsync(Cancel);

        Assert.InRange(clock.GetUtcNow() - Start, TimeSpan.FromSeconds(1.9), TimeSpan.FromSeconds(2.1));
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
