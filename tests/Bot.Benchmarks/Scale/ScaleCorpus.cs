using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Bot.Core.Articles;
using Bot.Core.Cleaning;
using Bot.Core.Corpus;
using Bot.Core.Lexicon;

namespace Bot.Benchmarks.Scale;

/// <summary>Writes a corpus of any size: sentences of a small one, put together anew, with other names and numbers.</summary>
internal sealed class ScaleCorpus(ICorpusReader reader, TextCleaner cleaner, MentionFinder mentions, NamePool names)
{
    private const int Bytes = 1_100;
    private const int ArticlesInFile = 4_000;
    private const int Outlets = 30;
    private const int Days = 1_000;

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public async Task WriteAsync(string source, string target, int articles)
    {
        var sentences = await SentencesAsync(source);
        var random = new Random(articles);
        for (var first = 0; first < articles; first += ArticlesInFile)
        {
            await using var file = new StreamWriter(Path.Combine(target, $"{first.ToString("0000000", CultureInfo.InvariantCulture)}.jsonl"));
            for (var i = first; i < Math.Min(articles, first + ArticlesInFile); i++)
            {
                await file.WriteLineAsync(Article(i, sentences, random));
            }
        }
    }

    private string Article(int number, List<SentenceTemplate> sentences, Random random)
    {
        var title = new StringBuilder();
        sentences[random.Next(sentences.Count)].Write(title, random, names);
        var text = new StringBuilder();
        for (var bytes = 0; bytes < Bytes - 100;)
        {
            var start = text.Length;
            sentences[random.Next(sentences.Count)].Write(text, random, names);
            bytes += Encoding.UTF8.GetByteCount(text.ToString(start, text.Length - start)) + 1;
            text.Append(random.Next(3) == 0 ? '\n' : ' ');
        }

        return JsonSerializer.Serialize(new
        {
            title = title.ToString(0, Math.Min(40, title.Length)),
            publisher = $"표본신문 {random.Next(Outlets).ToString(CultureInfo.InvariantCulture)}",
            published = new DateOnly(2023, 1, 1).AddDays(random.Next(Days)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            url = $"https://example.org/{number.ToString(CultureInfo.InvariantCulture)}",
            text = text.ToString(),
        }, Plain);
    }

    private async Task<List<SentenceTemplate>> SentencesAsync(string source)
    {
        var sentences = new List<SentenceTemplate>();
        await foreach (var item in reader.ReadAsync(source, null, CancellationToken.None))
        {
            if (item is not CorpusItem.Document(var document))
            {
                continue;
            }

            var text = cleaner.Clean(document.Text, document.BodyStart, document.Title);
            var found = mentions.Find(text);
            foreach (var sentence in text.Sentences.Where(sentence => sentence.Span.Length < 400))
            {
                var inside = found.Where(mention => sentence.Span.Contains(mention.Span)).Select(mention => (Shift(mention.Span, sentence.Span.Start), mention.Entities[0].Kind));
                sentences.Add(SentenceTemplate.Of(sentence.Span.Of(text.View), inside));
            }
        }

        return sentences.Count > 0 ? sentences : throw new InvalidOperationException($"No article in {source} gives a sentence.");
    }

    private static TextSpan Shift(TextSpan span, int by) => new(span.Start - by, span.End - by);
}
