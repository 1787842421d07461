using Bot.Core.Commands.Grouping;
using Bot.Core.Digests.News;
using Bot.Core.Digests.Planning.Content;
using Bot.Core.Digests.Planning.Wanting;
using Bot.Core.Extraction;
using Bot.Core.Extraction.Figures;
using Bot.Core.Extraction.Moves;
using Bot.Core.Extraction.Reactions;

namespace Bot.Core.Digests.Planning;

/// <summary>One plan in the making.</summary>
internal sealed class DigestDraft(NewsWindow news, Wish wish, Had had, PlanMoment moment)
{
    private readonly Freshness fresh = new(news, moment);
    private readonly ArticleTable articles = new(news);

    public DigestContent Content(int most)
    {
        var stories = news.Stories.Where(IsNew).Take(most).Select(Story).ToList();
        var moves = news.Facts.Moves.Select(move => move.Entry.All().ToList()).ToList();
        return new DigestContent
        {
            Stories = stories,
            Statements = Told(news.Facts.Statements.Select(entry => entry.All().ToList()), fresh.Of, all => !had.Statements.Has(all), Statement, most),
            Moves = Told(MoveRounding.WithoutRounded(moves), fresh.Of, all => !had.Moves.Has(all) && Contradicted(all) is null, Move, most),
            Figures = Told(news.Facts.Figures.Select(entry => entry.Others.Prepend(entry.Main).ToList()), fresh.Of, all => !had.Has(all), Figure, most),
            MoveCorrections = Told(moves, all => fresh.Of(all) || IsEdited(all), all => !had.Moves.Has(all) && Contradicted(all) is not null, MoveCorrection, most),
            StatementCorrections = [.. new EditedStatements(news, wish, had, articles).Corrections().Take(most)],
            Articles = articles.Items,
        };
    }

    /// <summary>The first reason that keeps everything away.</summary>
    public string WhyNothing()
    {
        var freshOnes = news.Articles.Values.Where(fresh.Of).ToList();
        if (freshOnes.Count == 0)
        {
            return $"No article is newer than {moment.FreshSince:yyyy-MM-dd}.";
        }

        var wanted = freshOnes.Where(wish.Wants).ToList();
        return wanted.Count == 0 ? $"None of {freshOnes.Count} fresh articles is wanted."
            : wanted.TrueForAll(article => news.StoryOf(article.Id)?.Outlets < wish.Interest.MinimumOutlets) ? $"No wanted story is reported by {wish.Interest.MinimumOutlets} outlets."
            : "Everything that is wanted was sent before.";
    }

    private bool IsNew(NewsStory story)
        => story.Outlets >= wish.Interest.MinimumOutlets && story.Articles.Any(article => fresh.Of(article) && wish.Wants(article)) && !had.Has(story);

    private StoryItem Story(NewsStory story)
    {
        // What is wanted is told from; of the others the reader need not know more than how many outlets there are.
        var told = story.Articles.Where(article => fresh.Of(article) && wish.Wants(article)).ToList();
        return new StoryItem([.. told.Select(article => articles.PlaceOf(article.Id)).Distinct()], story.Outlets, story.Newest.DayNumber, EventPrintText.Write(story.Print));
    }

    /// <summary>Of entries that several articles share: those that are wanted, fresh and new, most reported first.</summary>
    private List<TItem> Told<TFact, TItem>(
        IEnumerable<List<TFact>> entries, Func<IReadOnlyList<TFact>, bool> isFresh, Func<IReadOnlyList<TFact>, bool> isNew, Func<IReadOnlyList<TFact>, TItem> item, int most)
        where TFact : Fact
    {
        // Of what is reported as widely, each article first gives its first, then each its second: a long interview does not push all others out.
        var turns = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. entries
            .Select(all => (All: all, Wanted: all.FindAll(fact => wish.Wants(fact, news.Articles[fact.Article]))))
            .Where(entry => entry.Wanted.Count > 0 && IsReported(entry.Wanted) && isFresh(entry.All) && isNew(entry.All))
            .OrderBy(entry => entry.Wanted[0] is Reaction { Kind: ReactionKind.Indirect })
            .ThenBy(entry => entry.Wanted[0].Article.Number)
            .ThenBy(entry => entry.Wanted[0].Span.Start)
            .Select(entry => (entry.All, entry.Wanted, Turn: turns[entry.Wanted[0].Article.Value] = turns.GetValueOrDefault(entry.Wanted[0].Article.Value) + 1))
            .OrderByDescending(entry => Outlets(entry.All))
            .ThenBy(entry => entry.Turn)
            .ThenByDescending(entry => entry.All.Max(fact => news.Articles[fact.Article].Day))
            .ThenBy(entry => entry.Wanted[0].Article.Number)
            .Take(most)
            .Select(entry => item(entry.Wanted))];
    }

    // An edited file keeps its day, and what it printed before was sent all the same.
    private bool IsEdited(IReadOnlyList<Move> same) => same.Any(move => had.Moves.HasOtherEdition(move));

    private MoveItem? Contradicted(IReadOnlyList<Move> same) => same.Select(had.Moves.Contradicted).FirstOrDefault(was => was is not null);

    private bool IsReported(IEnumerable<Fact> facts)
        => wish.Interest.MinimumOutlets <= 1 || facts.Any(fact => news.StoryOf(fact.Article)?.Outlets >= wish.Interest.MinimumOutlets);

    private int Outlets(IEnumerable<Fact> facts) => facts.Select(fact => news.Articles[fact.Article].Card.Outlet ?? "").Distinct(StringComparer.Ordinal).Count();

    private StatementItem Statement(IReadOnlyList<Reaction> same)
        => new(articles.PlacesOf(same), same[0].Speaker.Key, StatementWords.Kept(same[0].Words));

    private MoveItem Move(IReadOnlyList<Move> same) => MoveItems.Of(same[0], articles.PlacesOf(same), news.Articles[same[0].Article].Card.Outlet);

    private MoveCorrection MoveCorrection(IReadOnlyList<Move> same) => new(Move(same), Contradicted(same)!);

    private FigureItem Figure(IReadOnlyList<Figure> same)
        => new(articles.PlacesOf(same), NewsFacts.Subject(same[0]), FigureGroups.MeasureKey(same[0].Measure), same[0].Currency, same[0].Value, same[0].ValueTo);
}
