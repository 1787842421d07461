namespace Bot.Core.Storage;

/// <summary>One thing that an admin did.</summary>
/// <param name="At">When.</param>
/// <param name="Platform">As in <see cref="Chat.Asking.Asker.Platform"/>.</param>
/// <param name="User">Who.</param>
/// <param name="Action">The command line, as typed.</param>
/// <param name="Outcome">What came of it, in a sentence.</param>
public sealed record AuditEntry(DateTimeOffset At, string Platform, string User, string Action, string Outcome);

/// <summary>What admins did. Nothing is ever taken out. Safe for concurrent use.</summary>
public interface IAuditLog
{
    /// <summary>Durable when the task ends.</summary>
    Task WriteAsync(AuditEntry entry, CancellationToken cancellationToken);

    /// <summary>The newest first.</summary>
    Task<IReadOnlyList<AuditEntry>> ReadAsync(int skip, int most, CancellationToken cancellationToken);
}
