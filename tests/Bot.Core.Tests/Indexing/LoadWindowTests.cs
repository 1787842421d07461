using Bot.Core.Indexing;

namespace Bot.Core.Tests.Indexing;

public sealed class LoadWindowTests
{
    private readonly LoadWindow window = new();

    [Fact]
    public void Many_short_articles_are_on_their_way_at_once()
        => Assert.All(Enumerable.Range(0, 2_000), _ => Assert.True(window.Enter(new Text(500)).IsCompletedSuccessfully));

    [Fact]
    public void Behind_long_ones_the_next_waits_until_half_of_it_is_done()
    {
        var steps = Enumerable.Range(0, 5).Select(_ => new Text(750_000)).ToList();
        var entered = steps.ConvertAll(window.Enter);

        Assert.Equal([true, true, true, false, false], entered.Select(task => task.IsCompleted));
        window.Leave(steps[0]);
        window.Leave(steps[1]);
        Assert.False(entered[4].IsCompleted);
        window.Leave(steps[2]);
        Assert.False(entered[4].IsCompleted);
        window.Leave(steps[3]);
        Assert.True(entered[3].IsCompleted);
        Assert.True(entered[4].IsCompleted);
        Assert.True(window.Enter(steps[0]).IsCompleted);
    }

    [Fact]
    public async Task What_is_larger_than_the_window_passes_alone()
    {
        var step = new Text(10_000_000);
        var entered = window.Enter(step);

        Assert.False(entered.IsCompleted);
        window.Leave(step);
        await entered;
    }

    private sealed record Text(int Characters) : LoadStep(Characters);
}
