using Bot.Store.Tests.Contract;

namespace Bot.Store.Tests.State;

public sealed class MemoryFeedTests : FeedContract
{
    private readonly MemoryStates states = new();

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;

    protected override Task<StateStores> OpenAsync() => Task.FromResult(states.Open());
}
