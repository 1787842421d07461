using System.Globalization;
using System.Text.Json;
using Bot.Core.Corpus.Formats.Html;

namespace Bot.Core.Corpus.Formats.Json;

/// <summary>Reads one article from a JSON object.</summary>
internal static class JsonArticle
{
    private const int LongestNesting = 2;

    /// <summary>Seconds since 1970 up to this number, milliseconds above it.</summary>
    private const long LargestSeconds = 99_999_999_999;

    public static (ArticleDraft? Article, string? Fault) From(JsonElement json, int? number)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            return (null, "it is no object");
        }

        var values = Values(json);
        var (text, fault) = TextOf(values);
        if (string.IsNullOrWhiteSpace(text))
        {
            return (null, fault ?? "it has none of the fields text, body, content or content_html");
        }

        var id = values.GetValueOrDefault(ArticleField.Id);
        return (new ArticleDraft
        {
            Number = number,
            Text = text,
            Title = values.GetValueOrDefault(ArticleField.Title),
            Publisher = values.GetValueOrDefault(ArticleField.Publisher),
            Published = values.GetValueOrDefault(ArticleField.Published),
            Url = values.GetValueOrDefault(ArticleField.Url) ?? (id?.StartsWith("http", StringComparison.OrdinalIgnoreCase) == true ? id : null),
        }, null);
    }

    /// <summary>The values of an object that tell about an article; of several names for the same thing the first one counts.</summary>
    public static Dictionary<ArticleField, string> Values(JsonElement json)
    {
        var values = new Dictionary<ArticleField, string>();
        foreach (var property in json.EnumerateObject())
        {
            if (NameOf(property) is { } name && ArticleFields.Of(name) is { } field && Text(property.Value, field, LongestNesting) is { } value && !string.IsNullOrWhiteSpace(value))
            {
                values.TryAdd(field, IsProse(field) ? value : value.Trim());
            }
        }

        return values;
    }

    /// <summary>The article itself, without markup; null with the reason when there is none.</summary>
    public static (string? Text, string? Fault) TextOf(Dictionary<ArticleField, string> values)
    {
        var text = values.GetValueOrDefault(ArticleField.Text);
        var html = values.GetValueOrDefault(ArticleField.Html) ?? (text is not null && HtmlFragment.IsMarkup(text) ? text : null);
        if (text is not null && html != text)
        {
            return (text, null);
        }

        if (html is null)
        {
            return (values.GetValueOrDefault(ArticleField.Summary), null);
        }

        var (plain, fault) = HtmlFragment.ToText(html);
        return (plain, fault?.What);
    }

    private static bool IsProse(ArticleField field) => field is ArticleField.Text or ArticleField.Html or ArticleField.Summary;

    private static string? Text(JsonElement value, ArticleField field, int nesting) => value.ValueKind switch
    {
        JsonValueKind.String => StringOf(value),
        JsonValueKind.Number when field == ArticleField.Published => Moment(value),
        JsonValueKind.Array when IsProse(field) && nesting > 0 => Paragraphs(value, field, nesting),
        JsonValueKind.Object when field == ArticleField.Publisher => Name(value),
        _ => null,
    };

    private static string? Paragraphs(JsonElement array, ArticleField field, int nesting)
        => string.Join('\n', array.EnumerateArray().Select(item => Text(item, field, nesting - 1)).OfType<string>());

    private static string? Name(JsonElement publisher)
    {
        foreach (var property in publisher.EnumerateObject())
        {
            if (NameOf(property) is "name" or "title" && StringOf(property.Value) is { } name)
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>Null for strings that escape half a surrogate pair: <c>"\ud83d"</c> is valid JSON, yet no text.</summary>
    private static string? StringOf(JsonElement value)
    {
        try
        {
            return value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static string? NameOf(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static string? Moment(JsonElement value)
    {
        if (!value.TryGetInt64(out var number) || number < 0)
        {
            return null;
        }

        // 20250128 is a day, not a second of August 1970.
        if (number is >= 19_000_101 and <= 21_001_231)
        {
            var day = number.ToString(CultureInfo.InvariantCulture);
            return $"{day[..4]}-{day[4..6]}-{day[6..]}";
        }

        var seconds = number > LargestSeconds ? number / 1000 : number;
        return seconds > LargestSeconds ? null : DateTimeOffset.FromUnixTimeSeconds(seconds).ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
    }
}
