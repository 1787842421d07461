using System.Globalization;
using System.Text;
using Bot.Core.Articles;
using Bot.Core.Dating;
using Bot.Core.Search;
using Bot.Core.Storage;

namespace Bot.Benchmarks.Retrieval;

/// <summary>How well search finds the passage that answers a question, through the store that the bot uses.</summary>
internal static class RetrievalBenchmark
{
    private const int Depth = 10;

    public static async Task RunAsync(string folder, TextWriter output)
    {
        var data = RetrievalData.Read(folder);
        await output.WriteLineAsync($"{data.Passages.Count} passages, {data.Questions.Count} questions");
        await output.WriteLineAsync("                              MRR@10   R@1    R@5   R@10   p50 ms   p99 ms  build s  index MB");
        foreach (var titles in (bool[])[false, true])
        {
            await using var index = BenchmarkStore.Temporary();
            var started = TimeProvider.System.GetTimestamp();
            await BuildAsync(index, data.Passages, titles);
            var built = TimeProvider.System.GetElapsedTime(started);
            foreach (var blanks in (bool[])[true, false])
            {
                var name = (titles ? "with titles" : "text alone") + (blanks ? "" : ", blanks removed");
                var (scores, times) = await AskAsync(index, data, blanks);
                await output.WriteLineAsync(string.Create(
                    CultureInfo.InvariantCulture, $"{name,-28}  {scores} {times}  {built.TotalSeconds,7:F1}  {index.Size / 1e6,8:F1}"));
            }
        }
    }

    /// <summary>What a hurried reader types: every second blank is missing.</summary>
    internal static string WithoutEverySecondBlank(string text)
    {
        var kept = new StringBuilder();
        var blanks = 0;
        foreach (var c in text)
        {
            if (c != ' ' || ++blanks % 2 == 1)
            {
                kept.Append(c);
            }
        }

        return kept.ToString();
    }

    private static async Task BuildAsync(BenchmarkStore index, IReadOnlyList<Passage> passages, bool titles)
    {
        await using var reload = await index.Store.BeginReloadAsync("benchmark", CancellationToken.None);
        foreach (var passage in passages)
        {
            var article = new Article { Id = ArticleId.Of(null, passage.Id, passage.Text), File = passage.Id, Text = passage.Text, Title = titles ? passage.Title : "", Published = PublicationDate.Unknown };
            await reload.SaveAsync(new IndexedArticle(article, passage.Id, article.Id.Value, default, [], [new TextSpan(0, passage.Text.Length)]), CancellationToken.None);
        }

        await reload.CommitAsync(TimeProvider.System.GetUtcNow(), CancellationToken.None);
    }

    private static async Task<(RetrievalScores Scores, Percentiles Times)> AskAsync(BenchmarkStore index, RetrievalData data, bool blanks)
    {
        await using var snapshot = await index.Store.OpenAsync(CancellationToken.None);
        var scores = new RetrievalScores();
        var times = new Percentiles();
        foreach (var question in data.Questions)
        {
            var text = blanks ? question.Text : WithoutEverySecondBlank(question.Text);
            var started = TimeProvider.System.GetTimestamp();
            var results = await snapshot.SearchAsync(new SearchQuery { Text = text, Limit = Depth }, CancellationToken.None);
            times.Add(TimeProvider.System.GetElapsedTime(started));
            var relevant = data.Relevant[question.Id].ToHashSet(StringComparer.Ordinal);
            scores.Add(results.Hits.Select(hit => relevant.Contains(hit.Article.File)).ToList().IndexOf(true));
        }

        return (scores, times);
    }
}
