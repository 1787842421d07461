using Bot.Core.Indexing;

namespace Bot.Core.Tests.Indexing;

public sealed class LoadWindowTests
{
    private readonly LoadWindow window = new();

    [Fact]
    public void Many_short_articles_are_on_their_way_at_once()
        => Assert.All(Enumerable.Range(0, 2_000), _ => Assert.True(window.Enter(500).IsCompletedSuccessfully));

    [Fact]
    public void Behind_long_ones_the_next_waits_until_half_of_it_is_done()
    {
        const int size = 750_000;
        var entered = Enumerable.Range(0, 5).Select(_ => window.Enter(size)).ToList();

        Assert.Equal([true, true, true, false, false], entered.Select(task => task.IsCompleted));
        window.Leave(size);
        window.Leave(size);
        Assert.False(entered[4].IsCompleted);
        window.Leave(size);
        Assert.False(entered[4].IsCompleted);
        window.Leave(size);
        Assert.True(entered[3].IsCompleted);
        Assert.True(entered[4].IsCompleted);
        Assert.True(window.Enter(size).IsCompleted);
    }

    [Fact]
    public async Task What_is_larger_than_the_window_passes_alone()
    {
        var entered = window.Enter(10_000_000);

        Assert.False(entered.IsCompleted);
        window.Leave(10_000_000);
        await entered;
    }
}
