namespace Bot.Core.Storage;

/// <summary>The index: rebuildable at any time. Readers work on snapshots and never see half of a reload.</summary>
public interface IIndexStore
{
    /// <summary>A consistent view of the last committed state. Cheap; dispose after each command.</summary>
    Task<IIndexSnapshot> OpenAsync(CancellationToken cancellationToken);

    /// <summary>Starts a reload. At most one at a time: a second waits. Nothing is visible before <see cref="IIndexReload.CommitAsync"/>.</summary>
    Task<IIndexReload> BeginReloadAsync(CancellationToken cancellationToken);
}
