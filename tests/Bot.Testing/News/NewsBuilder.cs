using System.Globalization;
using Bot.Core.Articles;
using Bot.Core.Dating;
using Bot.Core.Lexicon;
using Bot.Core.Storage;

namespace Bot.Testing.News;

/// <summary>A corpus for a test, told like a story: articles, and in each who says what and what moves.</summary>
public sealed class NewsBuilder(Gazetteer gazetteer)
{
    private readonly List<IndexedArticle> articles = [];

    public IReadOnlyList<IndexedArticle> Articles => articles;

    /// <param name="outlet">Null for an unknown outlet.</param>
    /// <param name="day">ISO day, or two with a slash for a day somewhere between them; null for an undated article.</param>
    /// <param name="title">Headline.</param>
    /// <param name="text">The raw text; every line is a body line.</param>
    /// <param name="facts">What the text says.</param>
    /// <param name="story">Articles of one story are near-duplicates; by default each is its own.</param>
    /// <param name="file">Where it stands; numbered by default.</param>
    public NewsBuilder Article(string? outlet, string? day, string title, string text, Action<ArticleBuilder>? facts = null, string? story = null, string? file = null)
    {
        file ??= $"{(articles.Count + 1).ToString("00", CultureInfo.InvariantCulture)}.txt";
        var published = day is null
            ? PublicationDate.Unknown
            : new PublicationDate(Days(day), DateSource.Manifest, new DateReason("목록에 적힌 날짜입니다.", "The manifest gives this date.").ToString());
        var article = new Article { Id = ArticleId.Of(outlet, title, text), File = file, Text = text, Title = title, Outlet = outlet, Published = published };
        var builder = new ArticleBuilder(article, gazetteer);
        facts?.Invoke(builder);
        articles.Add(new IndexedArticle(article, file, story ?? file, default, builder.Facts, Lines(text)));
        return this;
    }

    public FakeIndexStore Store() => new(articles);

    private static DateRange Days(string iso)
    {
        var ends = iso.Split('/');
        return new DateRange(DateOnly.Parse(ends[0], CultureInfo.InvariantCulture), DateOnly.Parse(ends[^1], CultureInfo.InvariantCulture));
    }

    private static List<TextSpan> Lines(string text)
    {
        var lines = new List<TextSpan>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            if (end > start)
            {
                lines.Add(new TextSpan(start, end));
            }

            start = end + 1;
        }

        return lines;
    }
}
