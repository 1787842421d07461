using Bot.Store.Tests.Contract;
using Bot.Testing.Chat;

namespace Bot.Store.Tests.State;

/// <summary>The stores in memory, which other tests put in the place of a file.</summary>
internal sealed class MemoryStates
{
    private readonly StateStores stores;

    public MemoryStates()
    {
        var state = new MemoryState();
        stores = new StateStores(new MemorySubscriptions(state), new MemoryOutbox(state), new MemoryAuditLog(), new MemoryFeeds());
    }

    public StateStores Open() => stores;
}
