using Bot.Core.Digests.News;

namespace Bot.Core.Digests.Composing;

/// <summary>What the reports of an event have in common: the more of them say a word, and the more of them in the headline or the lead, the more it is what the event is about.</summary>
internal sealed class StoryWords
{
    private const double InTitle = 2;
    private const int LeadLength = 260;

    private readonly EventTerms terms;
    private readonly Dictionary<long, double> weights = [];

    public StoryWords(IReadOnlyList<StoryArticle> articles, EventTerms terms)
    {
        this.terms = terms;
        foreach (var article in articles)
        {
            Add(terms.Words(article.Article.Title), InTitle);
            var body = string.Join('\n', article.BodyLines.Select(line => line.Of(article.Article.Text)));
            Add(terms.Words(body[..Math.Min(LeadLength, body.Length)]), 1);
            Add(terms.Words(body), 1);
        }

        var most = weights.Values.DefaultIfEmpty(1).Max();
        foreach (var term in weights.Keys.ToList())
        {
            weights[term] /= most;
        }
    }

    /// <summary>How much of the event a text tells, for its length.</summary>
    public double Cover(string text) => Cover(Of(text));

    public double Cover(IReadOnlySet<long> words) => words.Sum(term => weights.GetValueOrDefault(term)) / Math.Sqrt(words.Count + 6);

    public IReadOnlySet<long> Of(string text) => terms.Words(text);

    private void Add(IReadOnlySet<long> words, double weight)
    {
        foreach (var word in words)
        {
            weights[word] = weights.GetValueOrDefault(word) + weight;
        }
    }
}
