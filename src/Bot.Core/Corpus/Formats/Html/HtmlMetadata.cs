using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Bot.Core.Corpus.Formats.Html;

/// <summary>What a page says about its article, in the forms that sharing services and search engines made customary.</summary>
internal sealed record HtmlMetadata(string? Title, string? Publisher, string? Published, string? Url)
{
    // https://ogp.me, https://schema.org/NewsArticle, Dublin Core, and what Korean newsrooms add.
    private static readonly string[] PublishedNames =
        ["article:published_time", "datepublished", "og:article:published_time", "pubdate", "publishdate", "date", "dc.date.issued", "dc.date", "article:published", "regdate"];

    private static readonly string[] PublisherNames = ["og:site_name", "dc.publisher"];

    public static HtmlMetadata Of(IHtmlDocument page)
    {
        var metas = Metas(page);
        var linked = LinkedData.Of(page);
        return new HtmlMetadata(
            Filled(metas.GetValueOrDefault("og:title")) ?? linked.Title ?? Filled(Heading(page)) ?? Filled(page.Title),
            linked.Publisher ?? First(metas, PublisherNames),
            First(metas, PublishedNames[..1]) ?? linked.Published ?? First(metas, PublishedNames[1..]) ?? TimeOf(page),
            Filled(page.QuerySelector("link[rel~=canonical]")?.GetAttribute("href")) ?? Filled(metas.GetValueOrDefault("og:url")) ?? linked.Url);
    }

    private static Dictionary<string, string> Metas(IHtmlDocument page)
    {
        var metas = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var meta in page.QuerySelectorAll("meta[content]"))
        {
            var name = meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop");
            if (name is not null && Filled(meta.GetAttribute("content")) is { } content)
            {
                metas.TryAdd(name.Trim(), content);
            }
        }

        return metas;
    }

    /// <summary>The only <c>h1</c>: where there are several, one is the outlet's name.</summary>
    private static string? Heading(IHtmlDocument page) => page.QuerySelectorAll("h1") is { Length: 1 } headings ? headings[0].TextContent : null;

    /// <summary>The only <c>time</c>, or one that is marked; a page of several may date comments and other articles.</summary>
    private static string? TimeOf(IHtmlDocument page)
    {
        var times = page.QuerySelectorAll("time[datetime]");
        var marked = times.FirstOrDefault(time => time.GetAttribute("itemprop") == "datePublished" || time.HasAttribute("pubdate"));
        return Filled((marked ?? (times.Length == 1 ? times[0] : null))?.GetAttribute("datetime"));
    }

    private static string? First(Dictionary<string, string> metas, IEnumerable<string> names)
        => names.Select(name => metas.GetValueOrDefault(name)).FirstOrDefault(value => value is not null);

    private static string? Filled(string? text)
        => string.IsNullOrWhiteSpace(text) ? null : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
