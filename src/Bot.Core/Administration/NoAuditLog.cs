using Bot.Core.Storage;

namespace Bot.Core.Administration;

/// <summary>Where nothing keeps what admins do, they do nothing.</summary>
internal sealed class NoAuditLog : IAuditLog
{
    public Task WriteAsync(AuditEntry entry, CancellationToken cancellationToken)
        => throw new StoreException("There is no audit log: no store of the bot's state is configured.");

    public Task<IReadOnlyList<AuditEntry>> ReadAsync(int skip, int most, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<AuditEntry>>([]);
}
