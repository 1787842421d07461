using System.Diagnostics;
using System.Globalization;
using Bot.Core.Digests.News;
using Bot.Core.Lexicon;
using Bot.Core.Search;
using Bot.Core.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Benchmarks.Digests;

/// <summary>Shows which articles become one story, for somebody to judge.</summary>
internal static class StoryBenchmark
{
    private const int Shown = 400;

    public static async Task RunAsync(string folder, string? dayOfUndated, TextWriter output)
    {
        await using var services = BotServices.Build(Path.Combine(Path.GetTempPath(), "not-opened.db"));
        var day = dayOfUndated is null ? (DateOnly?)null : DateOnly.Parse(dayOfUndated, CultureInfo.InvariantCulture);
        var articles = await DatedCorpus.ReadAsync(services, folder, day);
        await using var snapshot = await DatedCorpus.Store(articles).OpenAsync(CancellationToken.None);
        var watch = Stopwatch.StartNew();
        var news = await services.GetRequiredService<NewsDesk>().ReadAsync(snapshot, DateOnly.MinValue, CancellationToken.None);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{articles.Count} articles, {news.Articles.Count} dated, {news.Stories.Count} stories, {watch.ElapsedMilliseconds} ms"));
        foreach (var story in news.Stories.Where(story => story.Articles.Count > 1).Take(Shown))
        {
            output.WriteLine($"{story.Articles.Count} articles, {story.Outlets} outlets");
            story.Articles.ToList().ForEach(article => output.WriteLine($"    {article.Card.File} {article.Day:yyyy-MM-dd} {article.Card.Title}"));
        }

        await PairsAsync(services, snapshot, output);
    }

    // The pairs beside the threshold are what there is to judge.
    private static async Task PairsAsync(ServiceProvider services, IIndexSnapshot snapshot, TextWriter output)
    {
        var reader = new NewsArticleReader(services.GetRequiredService<MentionFinder>());
        var terms = new EventTerms(services.GetRequiredService<SearchTokenizer>(), services.GetRequiredService<WordLists>());
        var articles = (await snapshot.PublishedAsync(DateOnly.MinValue, CancellationToken.None)).Select(reader.Read).ToList();
        var groups = StoryBoard.Vectors([.. articles.Select(terms.Of)]).Select((vector, i) => new EventClusters.Group([i], vector, articles[i].Day.DayNumber, articles[i].Day.DayNumber)).ToList();
        var pairs = from left in Enumerable.Range(0, groups.Count)
                    from right in Enumerable.Range(left + 1, groups.Count - left - 1)
                    let similarity = EventClusters.Between(groups[left], groups[right])
                    orderby similarity descending
                    select (left, right, similarity);
        output.WriteLine("The most similar pairs:");
        foreach (var (left, right, similarity) in pairs.Take(Shown))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{similarity:F3}  {articles[left].Card.File} | {articles[right].Card.File}    {articles[left].Card.Title} | {articles[right].Card.Title}"));
        }
    }
}
