using Bot.Core.Articles;
using Bot.Core.Cleaning;
using Bot.Core.Corpus;
using Bot.Core.Corpus.Outlets;
using Bot.Core.Dating;
using Bot.Core.Extraction;
using Bot.Core.Lexicon;
using Bot.Core.Search;
using Bot.Core.Storage;
using Microsoft.Extensions.Logging;

namespace Bot.Core.Indexing;

/// <summary>
/// The one place that names the order: read, clean, date, find names, extract. What comes out is ready to be saved, except that it is a story
/// of its own until it is compared with the others. Safe for concurrent use.
/// </summary>
/// <param name="cleaner">Labels lines; finds sentences and quotations.</param>
/// <param name="outlets">Says who printed it.</param>
/// <param name="dating">Says when.</param>
/// <param name="dates">Says what the dates in the text mean.</param>
/// <param name="mentions">Finds the names of the lexicon.</param>
/// <param name="extractors">Each takes one kind of fact.</param>
/// <param name="tokenizer">Makes the terms that an article is found by.</param>
/// <param name="logger">Told of articles that a rule fails on.</param>
public sealed partial class ArticleIndexer(
    TextCleaner cleaner, OutletRecogniser outlets, PublicationDating dating, DateResolver dates, MentionFinder mentions, IEnumerable<IFactExtractor> extractors, SearchTokenizer tokenizer, ILogger<ArticleIndexer> logger)
{
    private readonly IFactExtractor[] extractors = [.. extractors];

    /// <summary>Never throws for anything that stands in a text: an article that a rule fails on is indexed without the facts of that kind, and the issue says so.</summary>
    public ReadArticle Read(SourceDocument document)
    {
        try
        {
            var article = ReadWithFacts(document, out var failed);
            return new ReadArticle(article, failed is null ? null : new LoadIssue(document.File, "lacks facts", $"A rule failed on its text ({failed.Message}); the other facts and the search have it all the same."));
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            Log.RuleFailed(logger, document.File, problem);
            return new ReadArticle(ReadPlainly(document), new LoadIssue(document.File, "gives no facts", $"A rule failed on its text ({problem.Message}); it can be searched all the same."));
        }
    }

    private IndexedArticle ReadWithFacts(SourceDocument document, out Exception? failed)
    {
        failed = null;
        var text = cleaner.Clean(document.Text, document.BodyStart, document.Title);
        var article = new Article
        {
            Id = ArticleId.Of(document.Publisher, document.Title, document.Text),
            File = document.File,
            Text = document.Text,
            Title = document.Title ?? Headline(text),
            Outlet = outlets.OutletOf(document),
            Url = document.Url,
            Language = ArticleLanguage.Of(document.Text.AsSpan(document.BodyStart)),
            Published = dating.Infer(document, text),
        };
        TextSpan[] body = [.. text.Lines.Where(line => line.Kind is LineKind.Body or LineKind.Subhead or LineKind.Caption).Select(line => line.Span)];
        var facts = article.Language == ArticleLanguage.Korean ? Facts(article, text, out failed) : [];
        return Indexed(document, article, facts, body);
    }

    private IndexedArticle ReadPlainly(SourceDocument document)
    {
        var article = new Article
        {
            Id = ArticleId.Of(document.Publisher, document.Title, document.Text),
            File = document.File,
            Text = document.Text,
            Title = document.Title ?? "",
            Outlet = document.Publisher,
            Url = document.Url,
            Language = ArticleLanguage.Of(document.Text.AsSpan(document.BodyStart)),
            Published = PublicationDate.Unknown,
        };
        TextSpan[] body = [new TextSpan(document.BodyStart, document.Text.Length)];
        return Indexed(document, article, [], body);
    }

    private IndexedArticle Indexed(SourceDocument document, Article article, IReadOnlyList<Fact> facts, TextSpan[] body)
        => new(article, document.Fingerprint, article.Id.Value, StoryOf(document.Text, body), facts, body) { Terms = ArticleTerms.Of(tokenizer, article.Title, article.Text, body) };

    private List<Fact> Facts(Article article, CleanText text, out Exception? failed)
    {
        failed = null;
        var reading = new ArticleReading(article, text, mentions.Find(text), dates.Resolve(text, article.Published));
        var facts = new List<Fact>();
        foreach (var extractor in extractors)
        {
            try
            {
                Fact[] found = [.. extractor.Extract(reading)];
                Array.ForEach(found, fact => fact.EnsureGrounded(article.Text));
                facts.AddRange(found);
            }
            catch (Exception problem) when (problem is not OutOfMemoryException)
            {
                Log.RuleFailed(logger, article.File, problem);
                failed = problem;
            }
        }

        return facts;
    }

    private static string Headline(CleanText text)
        => text.Lines.Where(line => line.Kind == LineKind.Headline).Select(line => line.Span.Of(text.View).Trim()).FirstOrDefault("");

    private static StorySignature StoryOf(string text, TextSpan[] body) => StorySignature.Of(string.Concat(body.Select(line => line.Of(text))));

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "A rule failed on {File}; it is indexed without the facts that this rule takes.")]
        public static partial void RuleFailed(ILogger logger, string file, Exception problem);
    }
}
