using Bot.Core.Storage;
using Bot.Store.Sqlite;
using Bot.Store.Tests.Contract;
using Bot.Testing;

namespace Bot.Store.Tests.Sqlite;

public sealed class SqliteArticles : ArticleContract
{
    private readonly SqliteFolder folder = new();

    protected override Task<IIndexStore> CreateAsync() => folder.CreateAsync();

    public override ValueTask DisposeAsync() => folder.DisposeAsync();
}

public sealed class SqliteFacts : FactContract
{
    private readonly SqliteFolder folder = new();

    protected override Task<IIndexStore> CreateAsync() => folder.CreateAsync();

    public override ValueTask DisposeAsync() => folder.DisposeAsync();
}

public sealed class SqliteReloads : ReloadContract
{
    private readonly SqliteFolder folder = new();

    protected override Task<IIndexStore> CreateAsync() => folder.CreateAsync();

    public override ValueTask DisposeAsync() => folder.DisposeAsync();
}

public sealed class SqliteSearch : SearchContract
{
    private readonly SqliteFolder folder = new();

    protected override Task<IIndexStore> CreateAsync() => folder.CreateAsync();

    public override ValueTask DisposeAsync() => folder.DisposeAsync();
}

public sealed class SqlitePublished : PublishedContract
{
    private readonly SqliteFolder folder = new();

    protected override Task<IIndexStore> CreateAsync() => folder.CreateAsync();

    public override ValueTask DisposeAsync() => folder.DisposeAsync();
}

internal sealed class SqliteFolder : IAsyncDisposable
{
    private readonly TemporaryFolder folder = new();
    private SqliteIndexStore? store;

    public Task<IIndexStore> CreateAsync()
    {
        store = SqliteStores.At(Path.Combine(folder.Path, "not there yet", "index.db"));
        return Task.FromResult<IIndexStore>(store);
    }

    public async ValueTask DisposeAsync()
    {
        await store!.DisposeAsync();
        folder.Dispose();
    }
}
