namespace Bot.Core.Storage;

/// <summary>The index: rebuildable at any time. Readers work on snapshots and never see half of a reload.</summary>
public interface IIndexStore
{
    /// <summary>A consistent view of the last committed state. Cheap; dispose after each command.</summary>
    Task<IIndexSnapshot> OpenAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Starts a reload. At most one at a time: a second waits. Nothing is visible before <see cref="IIndexReload.CommitAsync"/>.
    /// <paramref name="readerVersion"/> names rules and lexicon together: what another version has read counts as unknown, and is read again.
    /// </summary>
    Task<IIndexReload> BeginReloadAsync(string readerVersion, CancellationToken cancellationToken);
}
