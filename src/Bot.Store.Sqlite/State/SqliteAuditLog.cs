using Bot.Core.Storage;

namespace Bot.Store.Sqlite.State;

/// <summary>What admins did, in the state file.</summary>
internal sealed class SqliteAuditLog(StateWriter file) : IAuditLog
{
    public Task WriteAsync(AuditEntry entry, CancellationToken cancellationToken)
        => file.RunAsync(
            open => open.Execute(
                "INSERT INTO audit (at, platform, user, action, outcome) VALUES (?1, ?2, ?3, ?4, ?5)",
                StateTime.Of(entry.At), entry.Platform, entry.User, entry.Action, entry.Outcome),
            cancellationToken);

    public Task<IReadOnlyList<AuditEntry>> ReadAsync(int skip, int most, CancellationToken cancellationToken)
        => file.RunAsync<IReadOnlyList<AuditEntry>>(
            open => open.Rows(
                "SELECT at, platform, user, action, outcome FROM audit ORDER BY id DESC LIMIT ?2 OFFSET ?1",
                row => new AuditEntry(row.Time(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4)), skip, most),
            cancellationToken);
}
