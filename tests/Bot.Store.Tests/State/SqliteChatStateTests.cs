using Bot.Core.Storage;
using Bot.Store.Sqlite;
using Bot.Store.Sqlite.State;
using Bot.Store.Tests.Contract;
using Bot.Testing;
using Microsoft.Extensions.Options;

namespace Bot.Store.Tests.State;

public sealed class SqliteChatStateTests : ChatStateContract
{
    private readonly TemporaryFolder folder = new();
    private readonly List<StateWriter> open = [];

    public override ValueTask DisposeAsync()
    {
        open.ForEach(file => file.Dispose());
        folder.Dispose();
        return ValueTask.CompletedTask;
    }

    protected override Task<IChatState> OpenAsync()
    {
        var file = new StateWriter(Options.Create(new SqliteStoreOptions { StatePath = Path.Combine(folder.Path, "data", "state.db") }));
        open.Add(file);
        return Task.FromResult<IChatState>(new SqliteChatState(file));
    }
}
