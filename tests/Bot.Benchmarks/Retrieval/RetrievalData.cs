using System.Text.Json;

namespace Bot.Benchmarks.Retrieval;

internal sealed record Passage(string Id, string Title, string Text);

internal sealed record Question(string Id, string Text);

/// <summary>A retrieval test collection in the form of BEIR.</summary>
internal sealed record RetrievalData(IReadOnlyList<Passage> Passages, IReadOnlyList<Question> Questions, ILookup<string, string> Relevant)
{
    public static RetrievalData Read(string folder) => new(
        [.. Lines(folder, "corpus.jsonl").Select(line => new Passage(Text(line, "_id"), Text(line, "title"), Text(line, "text")))],
        [.. Lines(folder, "queries.jsonl").Select(line => new Question(Text(line, "_id"), Text(line, "text")))],
        File.ReadLines(Path.Combine(folder, "qrels.tsv")).Skip(1).Select(line => line.Split('\t')).ToLookup(row => row[0], row => row[1], StringComparer.Ordinal));

    private static IEnumerable<JsonElement> Lines(string folder, string name)
        => File.ReadLines(Path.Combine(folder, name)).Where(line => line.Length > 0).Select(line => JsonElement.Parse(line));

    private static string Text(JsonElement line, string property) => line.TryGetProperty(property, out var value) ? value.GetString() ?? "" : "";
}
