using System.Diagnostics;
using System.Globalization;
using Bot.Core.Cleaning;
using Bot.Core.Corpus;
using Bot.Core.Indexing;
using Bot.Core.Lexicon;
using Bot.Core.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Benchmarks.Scale;

/// <summary>How fast a corpus of N articles is loaded, and, in a process of its own, how the finished index serves.</summary>
internal static class ScaleBenchmark
{
    public static async Task RunAsync(int articles, string source, string? keep, TextWriter output)
    {
        var folder = Directory.CreateDirectory(keep ?? Directory.CreateTempSubdirectory("bot-scale-").FullName);
        try
        {
            var index = Path.Combine(folder.FullName, "index.db");
            var corpus = folder.CreateSubdirectory("corpus").FullName;
            await LoadAsync(articles, source, corpus, index, output);
            await SaveAsync(corpus, Path.Combine(folder.FullName, "saving.db"), output);
            await ServeAsync(index, corpus);
        }
        finally
        {
            if (keep is null)
            {
                folder.Delete(recursive: true);
            }
        }
    }

    public static async Task LoadAsync(int articles, string source, string corpus, string index, TextWriter output)
    {
        await using var services = BotServices.Build(index);
        var generator = new ScaleCorpus(
            services.GetRequiredService<ICorpusReader>(), services.GetRequiredService<TextCleaner>(), services.GetRequiredService<MentionFinder>(), new NamePool(services.GetRequiredService<Gazetteer>()));
        await generator.WriteAsync(source, corpus, articles);
        var bytes = Directory.EnumerateFiles(corpus).Sum(file => new FileInfo(file).Length);
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{articles} articles, {bytes / 1e6:F0} MB of JSON lines"));

        var clock = new ProcessorClock();
        var report = await services.GetRequiredService<CorpusLoader>().LoadAsync(corpus, null, CancellationToken.None);
        var facts = report.Index.Reactions + report.Index.Moves + report.Index.Figures;
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"""
            load        {report.Added / report.Elapsed.TotalSeconds,9:F0} articles/s end to end ({report.Elapsed.TotalSeconds:F1} s, {clock.Elapsed.TotalSeconds:F1} s of processor; {report.Issues.Count} issues)
            index       {new FileInfo(index).Length / 1e6,9:F0} MB, {facts} facts, {report.Index.Stories} stories
            """));
    }

    /// <summary>The store alone: articles that have been read already.</summary>
    private static async Task SaveAsync(string corpus, string index, TextWriter output)
    {
        const int Most = 5_000;
        await using var services = BotServices.Build(index);
        var indexer = services.GetRequiredService<ArticleIndexer>();
        var articles = new List<IndexedArticle>();
        await foreach (var item in services.GetRequiredService<ICorpusReader>().ReadAsync(corpus, null, CancellationToken.None))
        {
            if (item is CorpusItem.Document(var document) && articles.Count < Most)
            {
                articles.Add(indexer.Read(document).Article);
            }
        }

        var clock = new ProcessorClock();
        await using var reload = await services.GetRequiredService<IIndexStore>().BeginReloadAsync("saving", CancellationToken.None);
        foreach (var article in articles)
        {
            await reload.SaveAsync(article, CancellationToken.None);
        }

        await reload.CommitAsync(TimeProvider.System.GetUtcNow(), CancellationToken.None);
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"saving      {articles.Count / clock.Elapsed.TotalSeconds,9:F0} articles/s of one processor, without reading them"));
    }

    /// <summary>A new process: what the load left in memory must not count, and the start must.</summary>
    private static async Task ServeAsync(string index, string corpus)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", ["exec", typeof(ScaleBenchmark).Assembly.Location, "serve", index, corpus]))!;
        await process.WaitForExitAsync();
    }
}
