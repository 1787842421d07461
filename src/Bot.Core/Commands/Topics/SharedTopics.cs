using Bot.Core.Commands.Grouping;
using Bot.Core.Extraction;
using Bot.Core.Lexicon;

namespace Bot.Core.Commands.Topics;

/// <summary>A topic of both sides, with the statements of each that speak of it.</summary>
internal sealed record SharedTopic(string Name, IReadOnlyList<StatementEntry> Left, IReadOnlyList<StatementEntry> Right);

/// <summary>
/// Finds what two speakers both speak of: first the names that both mention, then the nouns that both use.
/// Each statement is shown under one topic only, so that the list does not repeat itself.
/// </summary>
internal sealed class SharedTopics(TopicReader reader, Gazetteer gazetteer, Func<Entity, string> display)
{
    private const int Most = 4;

    /// <summary>Nouns of one syllable, and what nearly every statement holds, tell nothing.</summary>
    private const int LeastSyllables = 2;

    public IReadOnlyList<SharedTopic> Of(IReadOnlyList<StatementEntry> left, IReadOnlyList<StatementEntry> right, IReadOnlySet<string> without)
    {
        var topics = new List<SharedTopic>();
        var (leftTerms, rightTerms) = (Terms(left, without), Terms(right, without));
        var shared = leftTerms.Keys.Intersect(rightTerms.Keys, StringComparer.Ordinal)
            .OrderByDescending(term => gazetteer.Find(term) is not null)
            .ThenByDescending(term => Math.Min(leftTerms[term].Count, rightTerms[term].Count))
            .ThenByDescending(term => term.Length)
            .ThenBy(term => term, StringComparer.Ordinal);
        var shown = new HashSet<StatementEntry>();
        foreach (var term in shared)
        {
            var topic = new SharedTopic(Name(term), [.. leftTerms[term].Where(entry => !shown.Contains(entry))], [.. rightTerms[term].Where(entry => !shown.Contains(entry))]);
            if (topics.Count < Most && topic is { Left.Count: > 0, Right.Count: > 0 })
            {
                topics.Add(topic);
                shown.UnionWith(topic.Left);
                shown.UnionWith(topic.Right);
            }
        }

        return topics;
    }

    private string Name(string term) => gazetteer.Find(term) is { } entity ? display(entity) : term;

    private Dictionary<string, List<StatementEntry>> Terms(IReadOnlyList<StatementEntry> entries, IReadOnlySet<string> without)
    {
        var terms = new Dictionary<string, List<StatementEntry>>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            foreach (var term in TermsOf(entry).Where(term => !without.Contains(term)).Distinct(StringComparer.Ordinal))
            {
                if (!terms.TryGetValue(term, out var list))
                {
                    terms[term] = list = [];
                }

                list.Add(entry);
            }
        }

        return terms;
    }

    private IEnumerable<string> TermsOf(StatementEntry entry)
    {
        var mentioned = entry.All().SelectMany(reaction => reaction.Links).Where(link => link.Role == FactRole.Mentioned).Select(link => link.Key);
        var nouns = entry.All().SelectMany(reaction => reader.Stems(reaction.Words)).Where(stem => stem.HadParticle && stem.Text.Length >= LeastSyllables && gazetteer.Named(stem.Text).Count == 0);
        return mentioned.Where(key => gazetteer.Find(key) is not null).Concat(nouns.Select(stem => stem.Text));
    }
}
