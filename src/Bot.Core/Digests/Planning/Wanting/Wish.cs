using Bot.Core.Commands.Topics;
using Bot.Core.Digests.News;
using Bot.Core.Digests.Subscriptions;
using Bot.Core.Extraction;
using Bot.Core.Search;

namespace Bot.Core.Digests.Planning.Wanting;

/// <summary>An <see cref="Interest"/> made ready to ask. For one plan: it remembers what it found of each article.</summary>
internal sealed class Wish(
    Interest interest,
    IReadOnlyList<(string Name, TopicFilter Filter)> topics,
    IReadOnlyList<TextCondition> include,
    IReadOnlyList<TextCondition> exclude,
    IReadOnlyList<TextCondition> patterns,
    IReadOnlyList<TextCondition> excludePatterns)
{
    /// <summary>What a story begins with; a topic that stands further down is not what it is about.</summary>
    private const int LeadLength = 600;

    private readonly Dictionary<NewsArticle, bool> allowed = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> keys = [.. interest.Names.SelectMany(name => name.Keys)];

    public Interest Interest => interest;

    /// <summary>Whether outlet and words are those that are wanted, whomever and whatever it is about.</summary>
    public bool Allows(NewsArticle article)
    {
        if (!allowed.TryGetValue(article, out var allows))
        {
            allowed.Add(article, allows = RefusalOfText(article) is null);
        }

        return allows;
    }

    /// <summary>Whether the article as a whole is wanted.</summary>
    public bool Wants(NewsArticle article) => Allows(article) && RefusalOfSubject(article) is null;

    /// <summary>Whether a fact of an allowed article is wanted.</summary>
    public bool Wants(Fact fact, NewsArticle article)
        => Allows(article) && (keys.Count == 0 || fact.Links.Any(link => keys.Contains(link.Key)))
            && (topics.Count == 0 || topics.Any(topic => topic.Filter.IsNamedBy(fact) || topic.Filter.Matches(Sentence(fact, article))));

    /// <summary>The first condition that the article does not meet; null when it is wanted.</summary>
    public Refusal? RefusalOf(NewsArticle article) => RefusalOfText(article) ?? RefusalOfSubject(article);

    /// <summary>Names, topics and words of the subscription that brought the article, as the subscriber wrote them.</summary>
    public IReadOnlyList<string> Matches(NewsArticle article)
    {
        var text = TextOf(article);
        return
        [
            .. interest.Names.Where(name => name.Keys.Any(article.Names.Contains)).Select(name => name.Name),
            .. topics.Where(topic => IsAbout(topic.Filter, article)).Select(topic => topic.Name),
            .. interest.Sources.Where(source => source == article.Card.Outlet),
            .. include.Concat(patterns).Where(condition => condition.Holds(text)).Select(condition => condition.Name),
        ];
    }

    private Refusal? RefusalOfText(NewsArticle article)
    {
        if (interest.Sources.Count > 0 && !interest.Sources.Contains(article.Card.Outlet, StringComparer.Ordinal))
        {
            return new Refusal(RefusalKind.Source, string.Join(", ", interest.Sources));
        }

        if (include.Count + exclude.Count + patterns.Count + excludePatterns.Count == 0)
        {
            return null;
        }

        var text = TextOf(article);
        return Missing(include, text, RefusalKind.Word) ?? Missing(patterns, text, RefusalKind.Pattern)
            ?? Found(exclude, text, RefusalKind.ExcludedWord) ?? Found(excludePatterns, text, RefusalKind.ExcludedPattern);
    }

    private Refusal? RefusalOfSubject(NewsArticle article)
        => keys.Count > 0 && !keys.Overlaps(article.About) ? new Refusal(RefusalKind.Name, string.Join(", ", interest.Names.Select(name => name.Name)))
            : topics.Count > 0 && !topics.Any(topic => IsAbout(topic.Filter, article)) ? new Refusal(RefusalKind.Topic, string.Join(", ", interest.Topics))
            : null;

    private static bool IsAbout(TopicFilter topic, NewsArticle article)
        => topic.Matches(article.Card.Title + "\n" + Lead(article)) || article.Facts.Any(topic.IsNamedBy);

    private static string Lead(NewsArticle article)
    {
        var lead = "";
        foreach (var line in article.BodyLines)
        {
            lead += line.Of(article.Text) + "\n";
            if (lead.Length >= LeadLength)
            {
                break;
            }
        }

        return lead;
    }

    private static string Sentence(Fact fact, NewsArticle article)
        => fact.Context is { Start: >= 0, IsEmpty: false } && fact.Context.End <= article.Text.Length ? fact.Context.Of(article.Text) : fact.Words;

    private static string TextOf(NewsArticle article)
        => SearchText.Fold(SearchText.Compose(article.Card.Title + "\n" + string.Join('\n', article.BodyLines.Select(line => line.Of(article.Text)))));

    private static Refusal? Missing(IReadOnlyList<TextCondition> conditions, string text, RefusalKind kind)
        => conditions.Count == 0 || conditions.Any(condition => condition.Holds(text)) ? null : new Refusal(kind, string.Join(", ", conditions.Select(condition => condition.Name)));

    private static Refusal? Found(IReadOnlyList<TextCondition> conditions, string text, RefusalKind kind)
        => conditions.FirstOrDefault(condition => condition.Holds(text)) is { } found ? new Refusal(kind, found.Name) : null;
}
