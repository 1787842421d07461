using System.Text;
using System.Text.Json;

namespace Bot.Core.Corpus.Formats.Json;

/// <summary>One article, a list of articles, an object that holds such a list, or a JSON Feed (https://www.jsonfeed.org/version/1.1/).</summary>
internal sealed class JsonReader : IFormatReader
{
    public IReadOnlyList<string> Extensions { get; } = [".json"];

    public FileReading Read(string text)
    {
        var reading = new FileReading();
        try
        {
            using var json = JsonDocument.Parse(text, JsonLayout.Options);
            ReadRoot(json.RootElement, reading);
        }
        catch (JsonException exception)
        {
            Salvage(text, exception, reading);
        }

        return reading;
    }

    private static void ReadRoot(JsonElement root, FileReading reading)
    {
        if (root.ValueKind == JsonValueKind.Array)
        {
            ReadList(root, feed: null, reading);
            return;
        }

        var isObject = root.ValueKind == JsonValueKind.Object;
        var values = isObject ? JsonArticle.Values(root) : [];
        var hasText = values.ContainsKey(ArticleField.Text) || values.ContainsKey(ArticleField.Html);
        var list = isObject && !hasText ? root.EnumerateObject().FirstOrDefault(IsList) : default;
        if (list.Value.ValueKind == JsonValueKind.Array)
        {
            // What an object says beside its list, it says of the feed: its title is the outlet's name.
            ReadList(list.Value, values, reading);
            return;
        }

        var (article, fault) = JsonArticle.From(root, number: null);
        if (article is not null)
        {
            reading.Add(article);
        }
        else
        {
            reading.Add(new Fault("holds no article", $"A JSON file holds an article, a list of articles, or an object with the list 'articles' or 'items'; {fault}."));
        }
    }

    private static void ReadList(JsonElement list, Dictionary<ArticleField, string>? feed, FileReading reading)
    {
        var number = 0;
        foreach (var item in list.EnumerateArray())
        {
            ReadItem(item, number++, feed, reading);
        }

        if (number == 0)
        {
            reading.Add(new Fault("holds no article", "Its list is empty."));
        }
    }

    private static void ReadItem(JsonElement item, int number, Dictionary<ArticleField, string>? feed, FileReading reading)
    {
        var (article, fault) = JsonArticle.From(item, number);
        if (article is null)
        {
            reading.Add(new Fault($"item {number} is no article", $"Nothing was taken from it: {fault}. Items count from 0."));
            return;
        }

        reading.Add(article with { Publisher = article.Publisher ?? feed?.GetValueOrDefault(ArticleField.Publisher) ?? feed?.GetValueOrDefault(ArticleField.Title) });
    }

    /// <summary>A file cut in the middle still has whole articles in front of the cut.</summary>
    private static void Salvage(string text, JsonException exception, FileReading reading)
    {
        var place = $"line {exception.LineNumber + 1}";
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text), JsonLayout.ReaderOptions);
        try
        {
            if (MoveIntoList(ref reader))
            {
                for (var number = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; number++)
                {
                    using var item = JsonDocument.ParseValue(ref reader);
                    ReadItem(item.RootElement, number, feed: null, reading);
                }
            }
        }
        catch (JsonException)
        {
            // The place of the fault is known already; here it ends the list.
        }

        reading.Add(new Fault($"is cut or broken at {place}", $"The parser says: {Printed.Reason(exception)} {Kept(reading.Articles.Count)}"));
    }

    private static string Kept(int articles) => articles switch
    {
        0 => "Nothing in front of that place is a whole article.",
        1 => "The one article in front of that place was kept.",
        _ => $"The {articles} articles in front of that place were kept.",
    };

    private static bool MoveIntoList(ref Utf8JsonReader reader)
    {
        if (!reader.Read() || reader.TokenType == JsonTokenType.StartArray)
        {
            return reader.TokenType == JsonTokenType.StartArray;
        }

        while (reader.TokenType != JsonTokenType.None && reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName)
            {
                continue;
            }

            var isList = JsonLayout.IsListName(Encoding.UTF8.GetString(reader.ValueSpan));
            reader.Read();
            if (isList && reader.TokenType == JsonTokenType.StartArray)
            {
                return true;
            }

            reader.Skip();
        }

        return false;
    }

    private static bool IsList(JsonProperty property)
    {
        try
        {
            return property.Value.ValueKind == JsonValueKind.Array && JsonLayout.IsListName(property.Name);
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
