using Bot.Core.Chat;
using Microsoft.Extensions.Logging;

namespace Bot.Core.Administration.Health;

/// <summary>
/// The last troubles of the running bot, for <c>/status</c>: one entry for each kind, so that one that comes a thousand times does not push the others
/// out. Of other libraries only the kind is kept, because nobody here has seen to it that their messages hold no secret and no text of a user.
/// </summary>
[ProviderAlias("Status")]
public sealed class RecentErrors(TimeProvider time) : ILoggerProvider
{
    private const int Most = 50;
    private const int LongestMessage = 300;
    private const string Ours = "Bot.";

    private readonly Lock guard = new();
    private readonly Dictionary<(string Category, int Event), RecentError> kinds = [];

    /// <summary>When the program began to log.</summary>
    public DateTimeOffset Since { get; } = time.GetUtcNow();

    /// <summary>The newest first.</summary>
    public IReadOnlyList<RecentError> Newest(int most)
    {
        lock (guard)
        {
            return [.. kinds.Values.OrderByDescending(error => error.At).Take(most)];
        }
    }

    public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

    public void Dispose()
    {
    }

    private void Note(string category, LogLevel level, EventId kind, string message)
    {
        lock (guard)
        {
            var count = kinds.GetValueOrDefault((category, kind.Id))?.Count ?? 0;
            kinds[(category, kind.Id)] = new RecentError(time.GetUtcNow(), level, category, Excerpt.Cut(message, LongestMessage), count + 1);
            if (kinds.Count > Most)
            {
                kinds.Remove(kinds.MinBy(pair => pair.Value.At).Key);
            }
        }
    }

    private sealed class Logger(RecentErrors errors, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
            => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel is >= LogLevel.Warning and < LogLevel.None;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
            {
                var kind = exception is null ? "" : $" ({exception.GetType().Name})";
                errors.Note(category, logLevel, eventId, (category.StartsWith(Ours, StringComparison.Ordinal) ? formatter(state, exception) : eventId.Name ?? "no name") + kind);
            }
        }
    }
}
