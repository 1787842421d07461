namespace Bot.Core.Corpus.Formats.Json;

/// <summary>One JSON object a line, each an article. A broken line is a fault; the others are read.</summary>
internal sealed class JsonLinesReader : IFormatReader
{
    public IReadOnlyList<string> Extensions { get; } = [".jsonl", ".ndjson"];

    public FileReading Read(string text)
    {
        var reading = new FileReading();
        foreach (var (number, json, broken) in JsonLines.Read(text))
        {
            if (broken is not null)
            {
                reading.Add(new Fault($"line {number + 1} is not JSON", $"The parser says: {broken} The other lines were read."));
                continue;
            }

            var (article, fault) = JsonArticle.From(json, number);
            if (article is not null)
            {
                reading.Add(article);
            }
            else
            {
                reading.Add(new Fault($"line {number + 1} is no article", $"Nothing was taken from it: {fault}."));
            }
        }

        return reading;
    }
}
