using Bot.Core.Extraction;
using Bot.Core.Lexicon;
using Bot.Core.Storage;

namespace Bot.Core.Digests.News;

/// <summary>Finds whom an article is about.</summary>
internal sealed class NewsArticleReader(MentionFinder mentions)
{
    private const double LeastConfidence = 0.5;

    /// <summary>The first paragraph, or the beginning of a long one.</summary>
    private const int LeadLength = 300;

    public NewsArticle Read(PublishedArticle article)
    {
        var facts = article.Facts.Where(fact => fact.Confidence >= LeastConfidence).ToList();
        var about = new HashSet<string>(StringComparer.Ordinal);
        Add(about, article.Card.Title);
        foreach (var line in article.BodyLines.Take(1))
        {
            Add(about, line.In(article.Text)[..Math.Min(line.Length, LeadLength)]);
        }

        about.UnionWith(facts.SelectMany(fact => fact.Links).Where(link => link.Role != FactRole.Mentioned).Select(link => link.Key));
        var names = new HashSet<string>(about, StringComparer.Ordinal);
        foreach (var line in article.BodyLines)
        {
            Add(names, line.In(article.Text));
        }

        names.UnionWith(facts.SelectMany(fact => fact.Links).Select(link => link.Key));
        return new NewsArticle(article.Card, article.Text, article.BodyLines, article.Signature, facts, names, about);
    }

    // A name that is also a common word tells nothing by itself, and one that two share tells of neither.
    private void Add(HashSet<string> keys, ReadOnlySpan<char> line)
        => keys.UnionWith(mentions.FindInLine(line).Where(mention => !mention.IsWeak).SelectMany(mention => mention.Entities).Select(entity => entity.Id));
}
