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

/// <summary>MB of UTF-8 a second, stage by stage. Each stage is given what the stages before it make, which is not timed.</summary>
/// <param name="only">What the names of the stages begin with that are timed: empty for all.</param>
internal sealed class ExtractBenchmark(ServiceProvider services, List<SourceDocument> documents, string only, TextWriter output)
{
    /// <summary>Of one round, in UTF-8.</summary>
    private const int LeastBytes = 4_000_000;

    /// <summary>What the floor of 15 MB/s was set beside, in MB/s of that machine: decoding, and twenty compiled patterns one after the other.</summary>
    private const double Floor = 15;
    private const double DecodingThere = 790;
    private const double PatternsThere = 43;

    // Making one is a hash over the text, and part of none of the stages.
    private static readonly ArticleId Id = ArticleId.Of(null, null, "any");

    private readonly long bytes = documents.Sum(document => (long)Encoding.UTF8.GetByteCount(document.Text));
    private readonly TextCleaner cleaner = services.GetRequiredService<TextCleaner>();
    private readonly PublicationDating dating = services.GetRequiredService<PublicationDating>();
    private readonly MentionFinder mentions = services.GetRequiredService<MentionFinder>();
    private readonly DateResolver dates = services.GetRequiredService<DateResolver>();

    public static async Task RunAsync(string folder, string only, TextWriter output)
    {
        await using var services = BotServices.Build(Path.Combine(Path.GetTempPath(), "not-opened.db"));
        var documents = await DocumentsAsync(services.GetRequiredService<ICorpusReader>(), folder);
        new ExtractBenchmark(services, documents, only, output).Run();
    }

    private void Run()
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{documents.Count} documents a round, {bytes / 1e6:F1} MB"));
        output.WriteLine(StageClock.Heading);
        var encoded = documents.ConvertAll(document => Encoding.UTF8.GetBytes(document.Text));
        var room = new char[documents.Max(document => document.Text.Length)];
        var decoding = Time("decode UTF-8", i => Encoding.UTF8.GetChars(encoded[i], room));
        var patterns = Time("twenty patterns", i => NaiveScan.Count(documents[i].Text));
        var extracting = TimeStages();
        var indexer = services.GetRequiredService<ArticleIndexer>();
        Time("read (all of these)", i => indexer.Read(documents[i]).Article.Facts.Count);
        TimeSearchTerms();
        if (only.Length > 0)
        {
            return;
        }

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"clean+date+extract takes {decoding / extracting:F0} times what decoding takes (floor {DecodingThere / Floor:F0}), {patterns / extracting:F1} times what the twenty patterns take (floor {PatternsThere / Floor:F1})."));
    }

    private double TimeStages()
    {
        var readings = documents.DistinctBy(document => document.File).ToDictionary(document => document.File, Reading);
        var given = documents.ConvertAll(document => readings[document.File]);
        var outlets = services.GetRequiredService<OutletRecogniser>();
        Time("clean", i => cleaner.Clean(documents[i].Text, documents[i].BodyStart, documents[i].Title).Sentences.Length);
        Time("publication", i => dating.Infer(documents[i], given[i].Text).Range is null ? 0 : 1);
        Time("dates in the text", i => dates.Resolve(given[i].Text, given[i].Article.Published).Length);
        Time("mentions", i => mentions.Find(given[i].Text).Length);
        foreach (var extractor in services.GetServices<IFactExtractor>())
        {
            Time(extractor.GetType().Name.Replace("Extractor", "s", StringComparison.Ordinal).ToLowerInvariant(), i => extractor.Extract(given[i]).Count());
        }

        var extracting = Time("clean+date+extract", i => CleanDateExtract(documents[i]));
        Time("outlet", i => outlets.OutletOf(documents[i])?.Length ?? 0);
        Time("language", i => (int)ArticleLanguage.Of(documents[i].Text).Length);
        Time("story signature", i => StorySignature.Of(documents[i].Text).GetHashCode());
        return extracting;
    }

    private int CleanDateExtract(SourceDocument document)
    {
        var reading = Reading(document);
        return services.GetServices<IFactExtractor>().Sum(extractor => extractor.Extract(reading).Count());
    }

    private void TimeSearchTerms()
    {
        var tokenizer = services.GetRequiredService<SearchTokenizer>();
        Time("search terms", i => ArticleTerms.Of(tokenizer, documents[i].Title ?? "", documents[i].Text, [new TextSpan(0, documents[i].Text.Length)]).Tokens);
    }

    private double Time(string name, Func<int, int> stage)
    {
        if (!name.StartsWith(only, StringComparison.Ordinal))
        {
            return double.NaN;
        }

        var clock = new StageClock(bytes, documents.Count);
        var sum = 0;
        output.WriteLine(clock.Measure(name, () =>
        {
            for (var i = 0; i < documents.Count; i++)
            {
                sum += stage(i);
            }
        }));
        return clock.Speed;
    }

    private ArticleReading Reading(SourceDocument document)
    {
        var text = cleaner.Clean(document.Text, document.BodyStart, document.Title);
        var published = dating.Infer(document, text);
        var article = new Article { Id = Id, File = document.File, Text = document.Text, Published = published };
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
