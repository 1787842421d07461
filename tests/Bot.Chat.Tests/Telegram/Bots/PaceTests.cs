using Bot.Chat.Telegram;
using Bot.Chat.Telegram.Sending;
using Bot.Testing.Telegram.Time;
using Microsoft.Extensions.Options;

namespace Bot.Chat.Tests.Telegram.Bots;

public sealed class PaceTests
{
    private static readonly DateTimeOffset Start = new(2025, 2, 4, 12, 0, 0, TimeSpan.Zero);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_group_gets_twenty_at_once_and_then_twenty_a_minute()
    {
        await using var clock = new VirtualClock(Start);
        var pacer = new SendPacer(Options.Create(new TelegramOptions()), clock);
        var times = new List<TimeSpan>();
        for (var i = 0; i < 40; i++)
        {
            await pacer.WaitAsync(-100, Cancel);
            times.Add(clock.GetUtcNow() - Start);
        }

        Assert.All(times.Take(20), time => Assert.Equal(TimeSpan.Zero, time));
        Assert.Equal(TimeSpan.FromMinutes(1), times[^1]);
    }

    [Fact]
    public async Task Many_chats_do_not_wait_for_each_other_until_several_are_told_to_wait()
    {
        await using var clock = new VirtualClock(Start);
        var pacer = new SendPacer(Options.Create(new TelegramOptions()), clock);
        for (var chat = 1; chat <= 300; chat++)
        {
            await pacer.WaitAsync(chat, Cancel);
        }

        Assert.Equal(Start, clock.GetUtcNow());
        pacer.Hold(1000, TimeSpan.FromSeconds(2));
        pacer.Hold(1001, TimeSpan.FromSeconds(2));
        for (var chat = 301; chat <= 361; chat++)
        {
            await pacer.WaitAsync(chat, Cancel);
        }

        Assert.InRange(clock.GetUtcNow() - Start, TimeSpan.FromSeconds(1.9), TimeSpan.FromSeconds(2.1));
    }

    [Fact]
    public async Task A_clock_that_is_put_back_stops_nobody()
    {
        var clock = new WallClock();
        using var pacer = new SendPacer(Options.Create(new TelegramOptions()), clock);
        await pacer.WaitAsync(7, Cancel);
        clock.Now -= TimeSpan.FromHours(1);

        Assert.True(pacer.HasRoom(7));
        await pacer.WaitAsync(7, Cancel);
    }

    [Fact]
    public async Task A_chat_that_was_told_to_wait_waits_as_long_as_it_was_told()
    {
        await using var clock = new VirtualClock(Start);
        var pacer = new SendPacer(Options.Create(new TelegramOptions { Pacing = false }), clock);
        pacer.Hold(7, TimeSpan.FromSeconds(42));

        await pacer.WaitAsync(7, Cancel);

        Assert.Equal(TimeSpan.FromSeconds(42), clock.GetUtcNow() - Start);
    }

    /// <summary>Somebody sets it; what runs is the processor's.</summary>
    private sealed class WallClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = Start;

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
