using Bot.Store.Sqlite;
using Bot.Store.Sqlite.State;
using Bot.Store.Tests.Contract;
using Bot.Testing;
using Microsoft.Extensions.Options;

namespace Bot.Store.Tests.State;

/// <summary>Opens the state file of a test, however often.</summary>
internal sealed class SqliteStates : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly List<StateWriter> open = [];

    public StateStores Open()
    {
        var file = new StateWriter(Options.Create(new SqliteStoreOptions { StatePath = Path.Combine(folder.Path, "state.db") }));
        open.Add(file);
        return new StateStores(new SqliteSubscriptions(file), new SqliteOutbox(file), new SqliteAuditLog(file), new SqliteFeeds(file));
    }

    public void Dispose()
    {
        open.ForEach(file => file.Dispose());
        folder.Dispose();
    }
}
