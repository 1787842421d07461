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
    private readonly List<SqliteChatState> open = [];

    public override ValueTask DisposeAsync()
    {
        open.ForEach(state => state.Dispose());
        folder.Dispose();
        return ValueTask.CompletedTask;
    }

    protected override Task<IChatState> OpenAsync()
    {
        var state = new SqliteChatState(Options.Create(new SqliteStoreOptions { StatePath = Path.Combine(folder.Path, "data", "state.db") }));
        open.Add(state);
        return Task.FromResult<IChatState>(state);
    }
}
