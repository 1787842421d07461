using Bot.Core.Storage;
using Bot.Store.Tests.Contract;
using Bot.Testing.Indexing;

namespace Bot.Store.Tests.State;

/// <summary>The stand-in of the planner's tests keeps the contract too.</summary>
public sealed class MemoryPublishedTests : PublishedContract
{
    public override ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    protected override Task<IIndexStore> CreateAsync() => Task.FromResult<IIndexStore>(new MemoryIndexStore());
}
