using Bot.Core.Storage;

namespace Bot.Testing.News;

/// <summary>An index that holds what a test gives it.</summary>
public sealed class FakeIndexStore(IReadOnlyList<IndexedArticle> articles) : IIndexStore
{
    // One for all, because the list of names is one object until the next reload.
    private FakeIndexSnapshot snapshot = new(articles);

    /// <summary>Thrown by every opening when set.</summary>
    public Exception? Failure { get; set; }

    /// <summary>As after a reload: holds what the other one holds.</summary>
    public void Become(FakeIndexStore other) => snapshot = other.snapshot;

    public Task<IIndexSnapshot> OpenAsync(CancellationToken cancellationToken)
        => Failure is null ? Task.FromResult<IIndexSnapshot>(snapshot) : Task.FromException<IIndexSnapshot>(Failure);

    public Task<IIndexReload> BeginReloadAsync(string readerVersion, CancellationToken cancellationToken)
        => throw new NotSupportedException("This index is fixed.");
}
