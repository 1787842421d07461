using Bot.Core.Storage;
using Microsoft.Extensions.Options;

namespace Bot.Core.Digests.Running;

/// <summary>Forgets what was settled long ago. What a room has had is forgotten with it: <c>Digests:KeepDays</c> is far longer than anything counts as new.</summary>
public sealed class OutboxUpkeep(IOutbox outbox, IOptions<DigestOptions> options, TimeProvider time)
{
    /// <exception cref="StoreException">The state cannot be written.</exception>
    public Task RunAsync(CancellationToken cancellationToken) => outbox.PruneAsync(time.GetUtcNow().AddDays(-options.Value.KeepDays), cancellationToken);
}
