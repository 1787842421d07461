using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Bot.Core.Corpus.Formats.Json;

namespace Bot.Core.Corpus.Formats.Html;

/// <summary>The page's JSON-LD, as far as it describes an article (https://schema.org/NewsArticle).</summary>
internal sealed record LinkedData(string? Title, string? Publisher, string? Published, string? Url)
{
    private static readonly LinkedData Nothing = new(null, null, null, null);

    public static LinkedData Of(IHtmlDocument page)
        => page.QuerySelectorAll("script[type='application/ld+json']").Select(script => Read(script.TextContent)).FirstOrDefault(data => data is not null) ?? Nothing;

    private static LinkedData? Read(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text, JsonLayout.Options);
            return Articles(json.RootElement).Select(From).FirstOrDefault();
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // Broken linked data only means that the page says less about itself. (Half a surrogate pair is an invalid operation.)
            return null;
        }
    }

    /// <summary>An article is the root, one of a list, or one of the root's <c>@graph</c>.</summary>
    private static IEnumerable<JsonElement> Articles(JsonElement root)
    {
        if (root.ValueKind == JsonValueKind.Array)
        {
            return root.EnumerateArray().Where(IsArticle);
        }

        if (root.ValueKind != JsonValueKind.Object)
        {
            return [];
        }

        return root.TryGetProperty("@graph", out var graph) && graph.ValueKind == JsonValueKind.Array ? graph.EnumerateArray().Where(IsArticle) : [.. new[] { root }.Where(IsArticle)];
    }

    private static bool IsArticle(JsonElement item)
    {
        if (item.ValueKind != JsonValueKind.Object || !item.TryGetProperty("@type", out var type))
        {
            return false;
        }

        return type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Any(IsArticleType) : IsArticleType(type);
    }

    private static bool IsArticleType(JsonElement type)
        => type.ValueKind == JsonValueKind.String && type.GetString() is { } name && (name.EndsWith("Article", StringComparison.Ordinal) || name is "BlogPosting" or "Report");

    private static LinkedData From(JsonElement article)
    {
        var values = JsonArticle.Values(article);
        return new LinkedData(
            values.GetValueOrDefault(ArticleField.Title),
            values.GetValueOrDefault(ArticleField.Publisher),
            values.GetValueOrDefault(ArticleField.Published),
            values.GetValueOrDefault(ArticleField.Url));
    }
}
