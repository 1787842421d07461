using Bot.Store.Tests.Contract;

namespace Bot.Store.Tests.State;

public sealed class SqliteAuditTests : AuditContract
{
    private readonly SqliteStates states = new();

    public override ValueTask DisposeAsync()
    {
        states.Dispose();
        return ValueTask.CompletedTask;
    }

    protected override Task<StateStores> OpenAsync() => Task.FromResult(states.Open());
}
