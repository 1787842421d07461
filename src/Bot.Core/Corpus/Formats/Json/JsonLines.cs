using System.Text.Json;

namespace Bot.Core.Corpus.Formats.Json;

/// <summary>Takes a text of one JSON value a line apart.</summary>
internal static class JsonLines
{
    /// <summary>Every line that is not blank, with its number from 0: its value, or why it has none.</summary>
    public static IEnumerable<(int Number, JsonElement Value, string? Fault)> Read(string text)
    {
        var number = 0;
        for (var start = 0; start < text.Length; number++)
        {
            // Only a line feed ends a line: U+2028 may stand unescaped in a JSON string.
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            var line = text.AsMemory(start, end - start);
            start = end + 1;
            if (!line.Span.IsWhiteSpace())
            {
                yield return Parse(line, number);
            }
        }
    }

    private static (int Number, JsonElement Value, string? Fault) Parse(ReadOnlyMemory<char> line, int number)
    {
        try
        {
            using var json = JsonDocument.Parse(line, JsonLayout.Options);
            return (number, json.RootElement.Clone(), null);
        }
        catch (JsonException exception)
        {
            return (number, default, Printed.Reason(exception));
        }
    }
}
