using Bot.Core.Extraction;
using Bot.Core.Search;
using Bot.Core.Storage;

namespace Bot.Benchmarks.Scale;

/// <summary>What is asked of an index: names and words that it holds, in the same order each time.</summary>
internal sealed class ServeQuestions
{
    private readonly Random random = new(1);
    private readonly Dictionary<FactRole, List<CorpusName>> byRole;
    private readonly List<string[]> articles;

    private ServeQuestions(IReadOnlyList<CorpusName> names, List<string[]> articles)
    {
        this.articles = articles;
        byRole = new[] { FactRole.Speaker, FactRole.Security }.ToDictionary(role => role, role => Often(names, role));
    }

    public static async Task<ServeQuestions> OfAsync(IIndexStore store)
    {
        await using var snapshot = await store.OpenAsync(CancellationToken.None);
        var newest = await snapshot.SearchAsync(new SearchQuery { Text = "", Order = SearchOrder.Newest, Limit = 500 }, CancellationToken.None);
        var texts = new List<string[]>();
        foreach (var hit in newest.Hits)
        {
            texts.Add((await snapshot.FindArticleAsync(hit.Article.Id.Value, CancellationToken.None))!.Text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
        }

        return new ServeQuestions(await snapshot.NamesAsync(CancellationToken.None), texts);
    }

    public CorpusName MostFrequent(FactRole role) => byRole[role][0];

    public CorpusName Frequent(FactRole role, int most) => byRole[role][random.Next(Math.Min(most, byRole[role].Count))];

    /// <summary>Any name, but readers ask more for those that the news are full of.</summary>
    public CorpusName Name(FactRole role) => byRole[role][(int)(byRole[role].Count * Math.Pow(random.NextDouble(), 3))];

    /// <summary>Two to five words in a row of an article that is there.</summary>
    public string Words()
    {
        var words = articles[random.Next(articles.Count)];
        var length = random.Next(2, 6);
        return string.Join(' ', words.Skip(random.Next(Math.Max(1, words.Length - length))).Take(length));
    }

    private static List<CorpusName> Often(IReadOnlyList<CorpusName> names, FactRole role)
        => [.. names.Where(name => name.Counts.ContainsKey(role)).OrderByDescending(name => name.Counts[role]).ThenBy(name => name.Key, StringComparer.Ordinal)];
}
