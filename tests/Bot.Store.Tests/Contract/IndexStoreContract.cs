using Bot.Core.Storage;
using Bot.Testing.News;

namespace Bot.Store.Tests.Contract;

/// <summary>What every store must do. A store's tests inherit these classes and say how to make an empty store.</summary>
public abstract class IndexStoreContract : IAsyncLifetime
{
    protected const string Version = "rules 1";

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    protected IIndexStore Store { get; private set; } = null!;

    protected static NewsBuilder News => new(TestLexicon.Gazetteer);

    public async ValueTask InitializeAsync() => Store = await CreateAsync();

    public abstract ValueTask DisposeAsync();

    protected abstract Task<IIndexStore> CreateAsync();

    protected async Task LoadAsync(NewsBuilder news, string version = Version)
    {
        await using var reload = await Store.BeginReloadAsync(version, Cancel);
        foreach (var article in news.Articles)
        {
            await reload.SaveAsync(article, Cancel);
        }

        await reload.CommitAsync(DateTimeOffset.UnixEpoch, Cancel);
    }

    protected async Task RemoveAsync(string file)
    {
        await using var reload = await Store.BeginReloadAsync(Version, Cancel);
        await reload.RemoveAsync(file, Cancel);
        await reload.CommitAsync(DateTimeOffset.UnixEpoch, Cancel);
    }

    protected async Task<T> ReadAsync<T>(Func<IIndexSnapshot, Task<T>> read)
    {
        await using var snapshot = await Store.OpenAsync(Cancel);
        return await read(snapshot);
    }
}
