using Bot.Core.Storage;

namespace Bot.Testing.Chat;

/// <summary>An audit log that lasts as long as the test.</summary>
public sealed class MemoryAuditLog : IAuditLog
{
    private readonly Lock guard = new();
    private readonly List<AuditEntry> entries = [];

    /// <summary>The oldest first.</summary>
    public IReadOnlyList<AuditEntry> Entries
    {
        get
        {
            lock (guard)
            {
                return [.. entries.AsEnumerable().Reverse()];
            }
        }
    }

    public Task WriteAsync(AuditEntry entry, CancellationToken cancellationToken)
    {
        lock (guard)
        {
            entries.Insert(0, entry);
        }

        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<AuditEntry>> ReadAsync(int skip, int most, CancellationToken cancellationToken)
    {
        lock (guard)
        {
            return Task.FromResult<IReadOnlyList<AuditEntry>>([.. entries.Skip(skip).Take(most)]);
        }
    }
}
