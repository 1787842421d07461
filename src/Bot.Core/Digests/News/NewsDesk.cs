using System.Runtime.CompilerServices;
using Bot.Core.Commands.Topics;
using Bot.Core.Digests.Planning.Wanting;
using Bot.Core.Lexicon;
using Bot.Core.Search;
using Bot.Core.Storage;

namespace Bot.Core.Digests.News;

/// <summary>Reads what is in the news, and keeps it until the index changes. Safe for concurrent use.</summary>
public sealed class NewsDesk(MentionFinder mentions, SearchTokenizer tokenizer, WordLists words, Particles particles, TopicReader topics)
{
    /// <summary>A process asks for the windows of digests, of weekly digests and of alerts, in a few time zones.</summary>
    private const int MostWindows = 8;

    private readonly NewsArticleReader reader = new(mentions);
    private readonly StoryBoard board = new(new EventTerms(tokenizer, words));
    private readonly WishReader wishes = new(particles, topics);

    // The summary is one object until the next reload, and goes with its state of the index.
    private readonly ConditionalWeakTable<IndexSummary, Shelf> shelves = [];

    /// <param name="snapshot">The index.</param>
    /// <param name="since">The first day of the window: see <see cref="Planning.PlanMoment.ReadSince"/>.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="StoreException">The index cannot be read.</exception>
    public async Task<NewsWindow> ReadAsync(IIndexSnapshot snapshot, DateOnly since, CancellationToken cancellationToken)
    {
        var shelf = shelves.GetValue(snapshot.Summary, _ => new Shelf());
        await shelf.Gate.WaitAsync(cancellationToken);
        try
        {
            if (!shelf.Windows.TryGetValue(since, out var news))
            {
                if (shelf.Windows.Count >= MostWindows)
                {
                    shelf.Windows.Clear();
                }

                shelf.Windows[since] = news = await MakeAsync(snapshot, since, cancellationToken);
            }

            return news;
        }
        finally
        {
            shelf.Gate.Release();
        }
    }

    private async Task<NewsWindow> MakeAsync(IIndexSnapshot snapshot, DateOnly since, CancellationToken cancellationToken)
    {
        var articles = (await snapshot.PublishedAsync(since, cancellationToken)).Select(reader.Read).OrderBy(article => article.Day).ThenBy(article => article.Id.Number).ToList();
        cancellationToken.ThrowIfCancellationRequested();
        return new NewsWindow(since, articles, board.Of(articles), NewsFacts.Of(articles, snapshot), wishes);
    }

    /// <summary>The windows of one state of the index, read one at a time.</summary>
    private sealed class Shelf
    {
        public SemaphoreSlim Gate { get; } = new(1, 1);

        public Dictionary<DateOnly, NewsWindow> Windows { get; } = [];
    }
}
