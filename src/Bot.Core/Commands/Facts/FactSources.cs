using Bot.Core.Articles;
using Bot.Core.Chat;
using Bot.Core.Extraction;
using Bot.Core.Storage;

namespace Bot.Core.Commands.Facts;

/// <summary>The articles behind some facts: enough to cite them, and on request the sentences they stand in.</summary>
internal sealed class FactSources
{
    private readonly IIndexSnapshot snapshot;
    private readonly IReadOnlyDictionary<ArticleId, ArticleCard> cards;
    private readonly Dictionary<TextPlace, string> contexts = [];

    private FactSources(IIndexSnapshot snapshot, IReadOnlyDictionary<ArticleId, ArticleCard> cards)
    {
        this.snapshot = snapshot;
        this.cards = cards;
    }

    public static async Task<FactSources> LoadAsync(IIndexSnapshot snapshot, IEnumerable<Fact> facts, CancellationToken cancellationToken)
    {
        var ids = facts.Select(fact => fact.Article).Distinct().ToList();
        return new FactSources(snapshot, await snapshot.ArticleCardsAsync(ids, cancellationToken));
    }

    /// <summary>Of articles whose cards are at hand.</summary>
    public static FactSources Of(IIndexSnapshot snapshot, IReadOnlyDictionary<ArticleId, ArticleCard> cards) => new(snapshot, cards);

    public ArticleCard? Card(Fact fact) => cards.GetValueOrDefault(fact.Article);

    /// <summary>Loads the sentences in which these facts stand.</summary>
    public async Task LoadContextsAsync(IEnumerable<Fact> facts, CancellationToken cancellationToken)
    {
        var missing = facts.Select(PlaceOf).Where(place => !place.Span.IsEmpty && !contexts.ContainsKey(place)).ToHashSet();
        if (missing.Count == 0)
        {
            return;
        }

        foreach (var (place, context) in await snapshot.PassagesAsync(missing, cancellationToken))
        {
            contexts[place] = context;
        }
    }

    /// <summary>The sentence a fact stands in; the words alone when it has not been loaded.</summary>
    public string Context(Fact fact) => contexts.GetValueOrDefault(PlaceOf(fact), fact.Words);

    /// <summary>The sentence, with the fact's words marked, shortened around them.</summary>
    public MarkedText ContextMarked(Fact fact, int limit)
        => contexts.TryGetValue(PlaceOf(fact), out var context) && fact.Context.Contains(fact.Span)
            ? Excerpt.Around(context, new TextSpan(fact.Span.Start - fact.Context.Start, fact.Span.End - fact.Context.Start), limit)
            : MarkedText.Of(fact.Words, [new TextSpan(0, fact.Words.Length)]);

    /// <summary>Of facts that say the same, those from near-copies of one article or in the very same sentence, and the rest one for each further story.</summary>
    public (IReadOnlyList<Fact> Copies, IReadOnlyList<T> Others) ByStory<T>(Fact main, IReadOnlyList<T> same)
        where T : Fact
    {
        var story = Card(main)?.Story;
        var sentence = EntityKey.Fold(Context(main));
        var copies = same.Where(fact => (story is not null && Card(fact)?.Story == story) || EntityKey.Fold(Context(fact)) == sentence).ToList();
        return (copies, [.. same.Except(copies).DistinctBy(fact => Card(fact)?.Story ?? fact.Article.Value)]);
    }

    /// <param name="fact">The fact to cite.</param>
    /// <param name="happened">When it happened, in the reader's words, where the article says so.</param>
    /// <param name="copies">The same words in other articles.</param>
    public Citation Cite(Fact fact, string? happened, IReadOnlyList<Fact> copies)
    {
        var card = Card(fact);
        var outlets = copies.Select(copy => Card(copy)?.Outlet).OfType<string>().Where(outlet => outlet != card?.Outlet).Distinct(StringComparer.Ordinal);
        return new Citation
        {
            Article = fact.Article,
            File = fact.File,
            Span = fact.Span,
            Title = card?.Title ?? "",
            Outlet = card?.Outlet,
            Url = card?.Url,
            Published = card?.Published ?? Dating.PublicationDate.Unknown,
            Happened = happened,
            AlsoIn = [.. outlets],
            Copies = copies.Select(copy => copy.Article).Append(fact.Article).Distinct().Count(),
        };
    }

    private static TextPlace PlaceOf(Fact fact) => new(fact.Article, fact.Context);
}
