using Bot.Core.Articles;
using Bot.Core.Extraction;
using Bot.Core.Search;
using Bot.Core.Storage;

namespace Bot.Core.Chat.Asking.Completing;

/// <summary>Articles by their id, by words of theirs, or the newest of which the index holds facts.</summary>
internal sealed class ArticleSuggestions(IIndexSnapshot snapshot, Locale locale)
{
    private const int ShortestId = 4;
    private const int Recent = 60;

    public async Task<IReadOnlyList<Suggestion>> OfAsync(string typed, int limit, CancellationToken cancellationToken)
    {
        var start = typed.TrimStart('#').ToLowerInvariant();
        var cards = start.Length == 0
            ? await NewestAsync(cancellationToken)
            : [.. await ByIdAsync(start, cancellationToken), .. await ByWordsAsync(typed, limit, cancellationToken)];
        return [.. cards.DistinctBy(card => card.Id).Select(Suggest).OfType<Suggestion>().Take(limit)];
    }

    private async Task<IReadOnlyList<ArticleCard>> NewestAsync(CancellationToken cancellationToken)
    {
        var query = new FactQuery { Limit = Recent };
        var facts = (await snapshot.ReactionsAsync(query, cancellationToken)).Concat<Fact>(await snapshot.MovesAsync(query, cancellationToken));
        var cards = await snapshot.ArticleCardsAsync([.. facts.Select(fact => fact.Article).Distinct()], cancellationToken);
        return [.. cards.Values.OrderByDescending(card => card.Published.Range?.End).ThenBy(card => card.Id.Number)];
    }

    private async Task<IReadOnlyList<ArticleCard>> ByIdAsync(string start, CancellationToken cancellationToken)
    {
        if (start.Length < ShortestId || await snapshot.FindArticleAsync(start, cancellationToken) is not { } article)
        {
            return [];
        }

        return [.. (await snapshot.ArticleCardsAsync([article.Id], cancellationToken)).Values];
    }

    private async Task<IEnumerable<ArticleCard>> ByWordsAsync(string typed, int limit, CancellationToken cancellationToken)
        => (await snapshot.SearchAsync(new SearchQuery { Text = typed, Limit = limit }, cancellationToken)).Hits.Select(hit => hit.Article);

    private Suggestion? Suggest(ArticleCard card)
        => Suggestion.Of($"{card.Id.Short} {card.Title} · {card.Outlet ?? locale.Pick("매체 미상", "outlet unknown")}", card.Id.Short);
}
