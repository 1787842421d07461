namespace Bot.Core.Corpus.Formats;

/// <summary>A text file is one article, word for word; its first line may be the headline.</summary>
internal sealed class PlainTextReader : IFormatReader
{
    public IReadOnlyList<string> Extensions { get; } = [".txt"];

    public FileReading Read(string text)
    {
        var reading = new FileReading();
        reading.Add(new ArticleDraft { Text = text, Title = Headline.Of(text) });
        return reading;
    }
}
