using Bot.Core.Articles;
using Bot.Core.Commands.Grouping;
using Bot.Core.Digests.News;
using Bot.Core.Digests.Outbox;
using Bot.Core.Digests.Planning.Content;
using Bot.Core.Digests.Subscriptions;
using Bot.Core.Extraction.Figures;
using Bot.Core.Indexing;

namespace Bot.Core.Digests.Planning;

/// <summary>What a room has had, or is about to get. Nothing in it changes.</summary>
public sealed class Had
{
    private readonly HashSet<string> articles = new(StringComparer.Ordinal);
    private readonly StoryBook copies = new();
    private readonly HadEvents events = new();
    private readonly HadPlaces places = new();
    private readonly HashSet<HadFigure> figures = [];

    private Had(IReadOnlyList<DigestContent> digests)
    {
        foreach (var digest in digests)
        {
            foreach (var story in digest.Stories)
            {
                Add(story, digest);
            }

            foreach (var figure in digest.Figures)
            {
                figures.Add(HadFigure.Of(figure));
                places.Add(figure.Places, digest);
            }
        }

        Statements = new HadStatements(digests);
        Moves = new HadMoves(digests);
    }

    public static Had Nothing { get; } = new([]);

    internal HadStatements Statements { get; }

    internal HadMoves Moves { get; }

    /// <summary>Announcements among them say nothing of the news and are passed over.</summary>
    /// <param name="bundles">What the room has had.</param>
    /// <param name="alerts">
    /// What the alerts want for which it is asked; null when it is asked for a digest. What was known when alerts began was never sent: a digest brings it still,
    /// and other alerts of the room may be holding it back for later.
    /// </param>
    /// <exception cref="BundleException">Another version of this program wrote one of them.</exception>
    public static Had Of(IReadOnlyList<Bundle> bundles, Interest? alerts)
    {
        if (bundles.Count == 0)
        {
            return Nothing;
        }

        var wanted = alerts is null ? null : SubscriptionJson.Write(alerts);
        return new Had([.. bundles.Select(BundleContent.Read).OfType<DigestContent>().Where(content => !content.IsBaseline || (wanted is not null && (content.BaselineOf ?? wanted) == wanted))]);
    }

    /// <summary>By its articles, by near-copies of them, or by the event: another outlet's report of it is no new story.</summary>
    internal bool Has(NewsStory story)
        => story.Articles.Any(article => articles.Contains(article.Id.Value)) || story.Articles.Any(article => copies.Knows(article.Signature)) || events.Has(story);

    internal bool Has(IReadOnlyList<Figure> same) => same.Any(figure => places.Has(figure) || figures.Contains(HadFigure.Of(figure)));

    private void Add(StoryItem story, DigestContent digest)
    {
        foreach (var article in story.Articles.Select(place => digest.Articles[place]))
        {
            articles.Add(article.Id);
            if (article.Signature is { } signature)
            {
                copies.StoryOf(ArticleId.Parse(article.Id), StorySignature.From(Convert.FromBase64String(signature)));
            }
        }

        events.Add(EventPrintText.Read(story.Print), story.Day);
    }

    private readonly record struct HadFigure(string Subject, string Measure, string Currency, decimal Value, decimal? ValueTo)
    {
        public static HadFigure Of(FigureItem figure) => new(figure.Subject, figure.Measure, figure.Currency, figure.Value, figure.ValueTo);

        public static HadFigure Of(Figure figure) => new(NewsFacts.Subject(figure), FigureGroups.MeasureKey(figure.Measure), figure.Currency, figure.Value, figure.ValueTo);
    }
}
