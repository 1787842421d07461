using System.Text.Json;
using Bot.Core.Corpus;
using Bot.Core.Corpus.Formats;
using Bot.Core.Corpus.Formats.Json;

namespace Bot.Core.Feeds.Formats;

/// <summary>JSON Feed: https://www.jsonfeed.org/version/1.1/.</summary>
internal static class JsonFeed
{
    private const int MostItems = 1000;

    /// <exception cref="FeedFormatException">It is no feed.</exception>
    public static FeedContent Read(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text, JsonLayout.Options);
            var root = json.RootElement;
            return root.ValueKind == JsonValueKind.Object && root.TryGetProperty("items", out var items) && items.ValueKind == JsonValueKind.Array
                ? new FeedContent(JsonArticle.Values(root).GetValueOrDefault(ArticleField.Title), [.. items.EnumerateArray().Take(MostItems).Where(IsObject).Select(Item)], null)
                : throw new FeedFormatException("That is JSON, but no JSON Feed: it has no list 'items'.");
        }
        catch (JsonException problem)
        {
            throw new FeedFormatException($"That is JSON, but cut or broken: {Printed.Reason(problem)}");
        }
    }

    private static bool IsObject(JsonElement item) => item.ValueKind == JsonValueKind.Object;

    private static FeedItem Item(JsonElement item)
    {
        var values = JsonArticle.Values(item);
        return new FeedItem
        {
            Id = values.GetValueOrDefault(ArticleField.Id),
            Title = values.GetValueOrDefault(ArticleField.Title),
            Url = values.GetValueOrDefault(ArticleField.Url),
            Published = values.GetValueOrDefault(ArticleField.Published),
            Text = JsonArticle.TextOf(values).Text,
        };
    }
}
