using Bot.Chat.Discord.Rest;

namespace Bot.Chat.Tests.Discord.Posting;

public sealed class GlobalLimitTests
{
    private static readonly DateTimeOffset Start = new(2025, 2, 4, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Nearly_all_of_fifty_a_second_are_used_and_no_second_has_more()
    {
        var limit = new GlobalLimit();
        var (now, times) = (Start, new List<DateTimeOffset>());
        for (var i = 0; i < 1000; i++)
        {
            now = limit.Next(now);
            limit.Take(now);
            times.Add(now);
        }

        Assert.All(Enumerable.Range(0, times.Count - 50), i => Assert.True(times[i + 50] - times[i] > TimeSpan.FromSeconds(1)));
        Assert.True(times[^1] - Start < TimeSpan.FromSeconds(1000 / (50 * 0.95)));
    }

    [Fact]
    public void After_a_global_429_everything_waits()
    {
        var limit = new GlobalLimit();
        limit.Block(Start + TimeSpan.FromSeconds(7));

        Assert.Equal(Start + TimeSpan.FromSeconds(7), limit.Next(Start));
    }
}
