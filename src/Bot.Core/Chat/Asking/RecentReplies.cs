using Bot.Core.Commands;
using Bot.Core.Commands.Parsing;
using Bot.Core.Storage;

namespace Bot.Core.Chat.Asking;

/// <summary>
/// Rooms ask for the same few names, and those are the ones with thousands of facts. What was answered about a name is answered again from memory
/// until the corpus or the day changes, which is all that such a reply depends on.
/// </summary>
public sealed class RecentReplies(AnswerService answers, CommandCatalogue catalogue, IIndexStore store, ReaderCalendar calendar)
{
    // Twice as many are kept: those asked for since the table was last full, and those before them. So what is asked often never goes.
    private const int Most = 1024;
    private readonly Lock guard = new();
    private Dictionary<(string Command, string Values, Locale Locale), Reply> kept = [];
    private Dictionary<(string Command, string Values, Locale Locale), Reply> older = [];
    private object? corpus;
    private DateOnly day;

    public async Task<Reply> AnswerAsync(Asker asker, string text, CancellationToken cancellationToken)
    {
        var locale = asker.Locale;
        if (Key(text, locale) is not { } key || await CorpusAsync(cancellationToken) is not { } state)
        {
            return await answers.AnswerAsync(asker, text, cancellationToken);
        }

        var today = calendar.Today;
        if (Find(key, state, today) is { } known)
        {
            return known;
        }

        var reply = await answers.AnswerAsync(asker, text, cancellationToken);
        Keep(key, state, today, reply);
        return reply;
    }

    // Commands about names only read; others may do something, or are asked once in the same words.
    private (string Command, string Values, Locale Locale)? Key(string text, Locale locale)
        => text.Length <= CommandLine.MaximumLength && CommandLine.Parse(text) is { } line && catalogue.Find(line.Name) is { Roles.Count: > 0, Description.Access: CommandAccess.Everyone } command
            ? (command.Description.Name, line.Rest, locale)
            : null;

    // The list of names is one object until the next reload.
    private async Task<object?> CorpusAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var snapshot = await store.OpenAsync(cancellationToken);
            return await snapshot.NamesAsync(cancellationToken);
        }
        catch (StoreException)
        {
            // Whoever answers meets the same problem, and tells it.
            return null;
        }
    }

    private Reply? Find((string Command, string Values, Locale Locale) key, object state, DateOnly today)
    {
        lock (guard)
        {
            if (!ReferenceEquals(corpus, state) || day != today)
            {
                return null;
            }

            if (!kept.TryGetValue(key, out var reply) && older.TryGetValue(key, out reply))
            {
                Add(key, reply);
            }

            return reply;
        }
    }

    private void Keep((string Command, string Values, Locale Locale) key, object state, DateOnly today, Reply reply)
    {
        if (reply.Outcome is ReplyOutcome.Failed)
        {
            return;
        }

        lock (guard)
        {
            if (!ReferenceEquals(corpus, state) || day != today)
            {
                (kept, older, corpus, day) = ([], [], state, today);
            }

            Add(key, reply);
        }
    }

    private void Add((string Command, string Values, Locale Locale) key, Reply reply)
    {
        if (kept.Count >= Most)
        {
            (older, kept) = (kept, []);
        }

        kept[key] = reply;
    }
}
