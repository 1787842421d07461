using System.Diagnostics;
using System.Globalization;
using Bot.Core.Extraction;
using Bot.Core.Indexing;
using Bot.Core.Search;
using Bot.Core.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Benchmarks.Scale;

/// <summary>A bot on an existing index: time to ready, memory, and answers.</summary>
internal static class ServeBenchmark
{
    private const int Asked = 2_000;

    public static async Task RunAsync(string index, string corpus, TextWriter output)
    {
        await using var services = BotServices.Build(index);
        var store = services.GetRequiredService<IIndexStore>();
        IReadOnlyList<CorpusName> names;
        await using (var snapshot = await store.OpenAsync(CancellationToken.None))
        {
            names = await snapshot.NamesAsync(CancellationToken.None);
            var started = DateTimeOffset.FromUnixTimeMilliseconds(new DateTimeOffset(Process.GetCurrentProcess().StartTime).ToUnixTimeMilliseconds());
            await output.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture, $"ready       {(TimeProvider.System.GetUtcNow() - started).TotalSeconds,9:F2} s after the start of the process ({names.Count} names)"));
        }

        await output.WriteLineAsync("                p50 ms   p99 ms");
        await AskAsync(store, names, output);
        await output.WriteLineAsync($"memory      {Resident()} resident");
        var report = await services.GetRequiredService<CorpusLoader>().LoadAsync(corpus, null, CancellationToken.None);
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture, $"reload      {report.Elapsed.TotalSeconds,9:F2} s with nothing changed ({report.Unchanged} unchanged), then {Resident()} resident"));
    }

    private static async Task AskAsync(IIndexStore store, IReadOnlyList<CorpusName> names, TextWriter output)
    {
        var random = new Random(1);
        var questions = await QuestionsAsync(store, random);
        var speakers = Often(names, FactRole.Speaker);
        var securities = Often(names, FactRole.Security);
        await TimeAsync("search words", i => Search(new SearchQuery { Text = questions[i % questions.Count] }));
        await TimeAsync("search a name", i => Search(new SearchQuery { Text = names[random.Next(names.Count)].Name }));
        await TimeAsync("search, common", i => Search(new SearchQuery { Text = i % 2 == 0 ? securities[i % 20].Name : speakers[i % 20].Name }));
        await TimeAsync("search, newest", i => Search(new SearchQuery { Text = questions[i % questions.Count], Order = SearchOrder.Newest }));
        await TimeAsync("search, filters", i => Search(new SearchQuery { Text = questions[i % questions.Count], Source = "표본신문 1", Since = new DateOnly(2024, 1, 1), From = [speakers[i % 50].Key] }));
        await TimeAsync("reaction", i => ReadAsync(snapshot => snapshot.ReactionsAsync(new FactQuery { Keys = [Skewed(speakers, random).Key], Roles = [FactRole.Speaker, FactRole.SpeakerOrganisation] }, CancellationToken.None)));
        await TimeAsync("stock", i => ReadAsync(snapshot => snapshot.MovesAsync(new FactQuery { Keys = [Skewed(securities, random).Key], Roles = [FactRole.Security, FactRole.Issuer] }, CancellationToken.None)));
        await TimeAsync("any part", i => ReadAsync(snapshot => snapshot.FiguresAsync(new FactQuery { Keys = [Skewed(names, random).Key] }, CancellationToken.None)));

        Task Search(SearchQuery query) => ReadAsync(snapshot => snapshot.SearchAsync(query, CancellationToken.None));

        async Task ReadAsync<T>(Func<IIndexSnapshot, Task<T>> read)
        {
            await using var snapshot = await store.OpenAsync(CancellationToken.None);
            await read(snapshot);
        }

        async Task TimeAsync(string name, Func<int, Task> ask)
        {
            var times = new Percentiles();
            for (var i = 0; i < Asked; i++)
            {
                var started = TimeProvider.System.GetTimestamp();
                await ask(i);
                times.Add(TimeProvider.System.GetElapsedTime(started));
            }

            await output.WriteLineAsync($"{name,-15} {times}");
        }
    }

    /// <summary>Two to five words in a row of articles that are there.</summary>
    private static async Task<List<string>> QuestionsAsync(IIndexStore store, Random random)
    {
        await using var snapshot = await store.OpenAsync(CancellationToken.None);
        var newest = await snapshot.SearchAsync(new SearchQuery { Text = "", Order = SearchOrder.Newest, Limit = 500 }, CancellationToken.None);
        var questions = new List<string>();
        foreach (var hit in newest.Hits)
        {
            var words = (await snapshot.FindArticleAsync(hit.Article.Id.Value, CancellationToken.None))!.Text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
            var length = random.Next(2, 6);
            var start = random.Next(Math.Max(1, words.Length - length));
            questions.Add(string.Join(' ', words.Skip(start).Take(length)));
        }

        return questions;
    }

    /// <summary>The most frequent first.</summary>
    private static List<CorpusName> Often(IReadOnlyList<CorpusName> names, FactRole role)
        => [.. names.Where(name => name.Counts.ContainsKey(role)).OrderByDescending(name => name.Counts[role])];

    /// <summary>Readers ask for those that the news are full of.</summary>
    private static CorpusName Skewed(IReadOnlyList<CorpusName> names, Random random) => names[(int)(names.Count * Math.Pow(random.NextDouble(), 3))];

    private static string Resident()
    {
        var line = File.Exists("/proc/self/status") ? File.ReadLines("/proc/self/status").First(line => line.StartsWith("VmRSS", StringComparison.Ordinal)) : "";
        var bytes = line.Length > 0 ? 1024 * long.Parse(line.AsSpan(6).Trim().TrimEnd("kB"), NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture) : Environment.WorkingSet;
        return string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:F0} MB");
    }
}
