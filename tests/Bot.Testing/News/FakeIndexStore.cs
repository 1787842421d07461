using Bot.Core.Storage;

namespace Bot.Testing.News;

/// <summary>An index that holds what a test gives it.</summary>
public sealed class FakeIndexStore(IReadOnlyList<IndexedArticle> articles) : IIndexStore
{
    /// <summary>Thrown by every opening when set.</summary>
    public Exception? Failure { get; set; }

    public Task<IIndexSnapshot> OpenAsync(CancellationToken cancellationToken)
        => Failure is null ? Task.FromResult<IIndexSnapshot>(new FakeIndexSnapshot(articles)) : Task.FromException<IIndexSnapshot>(Failure);

    public Task<IIndexReload> BeginReloadAsync(string readerVersion, CancellationToken cancellationToken)
        => throw new NotSupportedException("This index is fixed.");
}
