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
    private Dictionary<Question, Reply> kept = [];
    private Dictionary<Question, Reply> older = [];
    private object? corpus;

    public async Task<Reply> AnswerAsync(Asker asker, string text, CancellationToken cancellationToken)
    {
        if (Key(text, asker) is not { } key || await CorpusAsync(cancellationToken) is not { } state)
        {
            return await answers.AnswerAsync(asker, text, cancellationToken);
        }

        if (Find(key, state) is { } known)
        {
            return known;
        }

        var reply = await answers.AnswerAsync(asker, text, cancellationToken);
        Keep(key, state, reply);
        return reply;
    }

    // Commands about names only read; others may do something, or are asked once in the same words.
    private Question? Key(string text, Asker asker)
        => text.Length <= CommandLine.MaximumLength && CommandLine.Parse(text) is { } line && catalogue.Find(line.Name) is { Roles.Count: > 0, Description.Access: CommandAccess.Everyone } command
            ? new Question(command.Description.Name, line.Rest, asker.Locale, calendar.TodayIn(asker.Zone))
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

    private Reply? Find(Question key, object state)
    {
        lock (guard)
        {
            if (!ReferenceEquals(corpus, state))
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

    private void Keep(Question key, object state, Reply reply)
    {
        if (reply.Outcome is ReplyOutcome.Failed)
        {
            return;
        }

        lock (guard)
        {
            if (!ReferenceEquals(corpus, state))
            {
                (kept, older, corpus) = ([], [], state);
            }

            Add(key, reply);
        }
    }

    private void Add(Question key, Reply reply)
    {
        if (kept.Count >= Most)
        {
            (older, kept) = (kept, []);
        }

        kept[key] = reply;
    }

    /// <summary>All that a reply about a name depends on, but the corpus. The day is the reader's own.</summary>
    private readonly record struct Question(string Command, string Values, Locale Locale, DateOnly Day);
}
