using Bot.Core.Chat;
using Bot.Core.Chat.Asking;
using Bot.Core.Commands;
using Bot.Core.Commands.Parsing;
using Bot.Core.Storage;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Bot.Core.Administration;

/// <summary>
/// Lets admins through and nobody else, and writes down what is done: before it is done, so that nothing happens unrecorded, and its outcome after.
/// </summary>
public sealed partial class AdminGate(IAuditLog audit, IOptions<AdminOptions> options, TimeProvider time, ILogger<AdminGate> logger)
{
    private const int LongestAction = 500;
    private const int LongestOutcome = 300;

    // Who is refused over and over must not fill the disk.
    private readonly TokenBuckets refusals = new(time, burst: 10, perMinute: 1);
    private readonly HashSet<string> admins = new(options.Value.Entries, StringComparer.Ordinal);

    /// <summary>By the configuration alone; the platform has said who asks.</summary>
    public bool IsAdmin(Asker asker) => asker is { Platform: "terminal", User: "operator" } || admins.Contains($"{asker.Platform}:{asker.User}");

    /// <returns>Null for an admin, else what to answer instead.</returns>
    internal async Task<Reply?> RefusalAsync(Asker asker, CommandDescription command, CommandLine line, CancellationToken cancellationToken)
    {
        if (IsAdmin(asker))
        {
            return null;
        }

        if (refusals.Take($"{asker.Platform}:{asker.User}") is null)
        {
            try
            {
                await audit.WriteAsync(Entry(asker, command, line, "refused: not an admin"), cancellationToken);
            }
            catch (StoreException failure)
            {
                // Nothing was done that would have to be known.
                Log.NotWritten(logger, failure.Message);
            }
        }

        return AdminReplies.Forbidden(asker.Locale, command);
    }

    /// <summary>Does what an admin wants, between its two entries.</summary>
    internal async Task<Reply> ActAsync(CommandContext context, CommandLine line, Func<Task<Reply>> act, CancellationToken cancellationToken)
    {
        try
        {
            await audit.WriteAsync(Entry(context.Asker, context.Command, line, "begun"), cancellationToken);
        }
        catch (StoreException failure)
        {
            Log.NotWritten(logger, failure.Message);
            return AdminReplies.Unrecorded(context.Locale, failure.Message);
        }

        var outcome = "broken off";
        try
        {
            var reply = await act();
            outcome = Outcome(reply);
            return reply;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            outcome = $"failed: {failure.Message}";
            throw;
        }
        finally
        {
            await FinishAsync(Entry(context.Asker, context.Command, line, outcome));
        }
    }

    // It has been done: that whoever wanted it does not wait any more does not make it undone.
    private async Task FinishAsync(AuditEntry entry)
    {
        try
        {
            await audit.WriteAsync(entry, CancellationToken.None);
        }
        catch (StoreException failure)
        {
            Log.NotWritten(logger, failure.Message);
        }
    }

    private AuditEntry Entry(Asker asker, CommandDescription command, CommandLine line, string outcome)
        => new(time.GetUtcNow(), asker.Platform, asker.User, Excerpt.Cut($"/{command.Name} {line.Rest}".TrimEnd(), LongestAction), Excerpt.Cut(outcome, LongestOutcome));

    private static string Outcome(Reply reply)
        => $"{(reply.Outcome is ReplyOutcome.Answer ? "done" : "not done")}: {string.Join(" ", new[] { reply.Title, reply.Summary }.OfType<string>())}";

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "The audit log could not be written: {Why}")]
        public static partial void NotWritten(ILogger logger, string why);
    }
}
