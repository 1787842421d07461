using System.Runtime.CompilerServices;
using Bot.Core.Chat;
using Bot.Core.Storage;

namespace Bot.Core.Digests.Composing;

/// <summary>Replies that were composed: many rooms get the same. They go with the state of the index that they were made from.</summary>
internal sealed class ComposedDigests
{
    private const int Most = 256;

    private readonly ConditionalWeakTable<IndexSummary, Dictionary<(string Bundle, string Title, Locale Locale, int Page), Reply>> kept = [];
    private readonly Lock gate = new();

    public Reply? Find(IndexSummary state, string bundle, string title, Locale locale, int page)
    {
        lock (gate)
        {
            return kept.TryGetValue(state, out var replies) ? replies.GetValueOrDefault((bundle, title, locale, page)) : null;
        }
    }

    public Reply Keep(IndexSummary state, string bundle, string title, Locale locale, int page, Reply reply)
    {
        lock (gate)
        {
            var replies = kept.GetValue(state, _ => []);
            if (replies.Count >= Most)
            {
                replies.Clear();
            }

            replies[(bundle, title, locale, page)] = reply;
            return reply;
        }
    }
}
