using Bot.Core.Articles;
using Bot.Core.Chat;
using Bot.Core.Digests.News;
using Bot.Core.Digests.Planning.Content;
using Bot.Core.Extraction;
using Bot.Core.Lexicon;

namespace Bot.Core.Digests.Composing;

/// <summary>Tells stories in sentences of their articles.</summary>
internal sealed class StoryBlocks(BundleArticles articles, StorySentences sentences, EventTerms terms, Gazetteer gazetteer, Locale locale)
{
    /// <summary>A story of fifty reports is told from the first few.</summary>
    private const int MostArticles = 6;
    private const int MostNames = 3;

    private readonly DigestTexts texts = new(locale);

    /// <summary>Null when none of its articles is left, or none has a sentence to show.</summary>
    public async Task<StoryBlock?> BlockAsync(StoryItem story, CancellationToken cancellationToken)
    {
        var told = new List<StoryArticle>();
        foreach (var place in story.Articles)
        {
            if (told.Count < MostArticles && await articles.ArticleAsync(place, cancellationToken) is { } article)
            {
                told.Add(article);
            }
        }

        var words = new StoryWords(told, terms);
        var picked = sentences.Of(told, words);
        return picked.Count == 0 ? null : new StoryBlock(
            Headline(told, words), texts.Outlets(story.Outlets, story.Articles.Count), [.. picked.Select(one => Sentence(one.Article, one.Span))]);
    }

    private string Headline(List<StoryArticle> told, StoryWords words)
    {
        var titles = told.Select(article => article.Article.Title.Trim()).Where(title => title.Length > 0).ToList();
        if (titles.Count > 0)
        {
            return titles.OrderByDescending(words.Cover).First();
        }

        var names = told.SelectMany(article => article.Facts).SelectMany(fact => fact.Links).Where(link => link.Role != FactRole.Mentioned)
            .Select(link => gazetteer.Find(link.Key)).OfType<Entity>()
            .CountBy(entity => locale.Pick(entity.Korean, entity.English), StringComparer.Ordinal)
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => pair.Key).Take(MostNames).ToList();
        return names.Count > 0 ? texts.ReportsOf(names) : texts.Untitled;
    }

    private static StorySentence Sentence(StoryArticle article, TextSpan span)
    {
        var inside = article.Facts.Where(fact => span.Contains(fact.Span)).ToList();
        var marks = inside.Select(fact => new TextSpan(fact.Span.Start - span.Start, fact.Span.End - span.Start));
        return new StorySentence(MarkedText.Of(span.Of(article.Article.Text), marks), Cite(article.Article, span), inside);
    }

    private static Citation Cite(Article article, TextSpan span) => new()
    {
        Article = article.Id,
        File = article.File,
        Span = span,
        Title = article.Title,
        Outlet = article.Outlet,
        Url = article.Url,
        Published = article.Published,
    };
}
