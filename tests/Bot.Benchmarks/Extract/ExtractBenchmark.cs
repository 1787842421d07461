using System.Globalization;
using System.Text;
using Bot.Core.Articles;
using Bot.Core.Cleaning;
using Bot.Core.Corpus;
using Bot.Core.Corpus.Outlets;
using Bot.Core.Dating;
using Bot.Core.Extraction;
using Bot.Core.Indexing;
using Bot.Core.Lexicon;
using Bot.Core.Search;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Benchmarks.Extract;

/// <summary>MB of UTF-8 a second of processor time, stage by stage. Each stage is given what the stages before it make, which is not timed.</summary>
internal static class ExtractBenchmark
{
    private const int LeastBytes = 20_000_000;

    public static async Task RunAsync(string folder, TextWriter output)
    {
        await using var services = BotServices.Build(Path.Combine(Path.GetTempPath(), "not-opened.db"));
        var documents = await DocumentsAsync(services.GetRequiredService<ICorpusReader>(), folder);
        var bytes = documents.Sum(document => (long)Encoding.UTF8.GetByteCount(document.Text));
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{documents.Count} documents, {bytes / 1e6:F1} MB"));

        var cleaner = services.GetRequiredService<TextCleaner>();
        var outlets = services.GetRequiredService<OutletRecogniser>();
        var dating = services.GetRequiredService<PublicationDating>();
        var mentions = services.GetRequiredService<MentionFinder>();
        var dates = services.GetRequiredService<DateResolver>();
        var tokenizer = services.GetRequiredService<SearchTokenizer>();
        var indexer = services.GetRequiredService<ArticleIndexer>();
        var readings = documents.DistinctBy(document => document.File).ToDictionary(document => document.File, document => Reading(document, cleaner, dating, mentions, dates));
        var tokens = new List<SearchToken>();

        Time("clean", document => cleaner.Clean(document.Text, document.BodyStart, document.Title));
        Time("outlet", document => outlets.OutletOf(document));
        Time("language", document => ArticleLanguage.Of(document.Text));
        Time("publication", document => dating.Infer(document, readings[document.File].Text));
        Time("dates", document => dates.Resolve(readings[document.File].Text, readings[document.File].Article.Published));
        Time("mentions", document => mentions.Find(readings[document.File].Text));
        foreach (var extractor in services.GetServices<IFactExtractor>())
        {
            Time(extractor.GetType().Name, document => extractor.Extract(readings[document.File]).Count());
        }

        Time("signature", document => StorySignature.Of(document.Text));
        Time("whole pipeline", document => indexer.Read(document));
        Time("search tokens", document =>
        {
            tokens.Clear();
            var folded = SearchText.Fold(document.Text);
            tokenizer.Scan(folded, 0, folded.Length, tokens);
            return tokens.Count;
        });

        void Time<T>(string name, Func<SourceDocument, T> stage)
        {
            // Once through to compile, then for the record.
            documents.Take(documents.Count / 10).Select(stage).Count(_ => true);
            var clock = new ProcessorClock();
            var done = documents.Count(document => stage(document) is not null);
            var seconds = clock.Elapsed.TotalSeconds;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-20} {bytes / seconds / 1e6,8:F1} MB/s {1e6 * seconds / done,8:F0} µs an article"));
        }
    }

    private static ArticleReading Reading(SourceDocument document, TextCleaner cleaner, PublicationDating dating, MentionFinder mentions, DateResolver dates)
    {
        var text = cleaner.Clean(document.Text, document.BodyStart, document.Title);
        var published = dating.Infer(document, text);
        var article = new Article { Id = ArticleId.Of(null, null, document.Text), File = document.File, Text = document.Text, Published = published };
        return new ArticleReading(article, text, mentions.Find(text), dates.Resolve(text, published));
    }

    private static async Task<List<SourceDocument>> DocumentsAsync(ICorpusReader reader, string folder)
    {
        var once = new List<SourceDocument>();
        await foreach (var item in reader.ReadAsync(folder, null, CancellationToken.None))
        {
            if (item is CorpusItem.Document(var document))
            {
                once.Add(document);
            }
        }

        if (once.Count == 0)
        {
            throw new InvalidOperationException($"No article in {folder}.");
        }

        var size = once.Sum(document => (long)Encoding.UTF8.GetByteCount(document.Text));
        return [.. Enumerable.Range(0, (int)(LeastBytes / size) + 1).SelectMany(_ => once)];
    }
}
