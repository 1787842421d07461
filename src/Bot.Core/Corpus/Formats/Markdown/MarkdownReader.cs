namespace Bot.Core.Corpus.Formats.Markdown;

/// <summary>
/// A Markdown file is one article, word for word, so that offsets stay those of the file; YAML front matter tells about it. Broken front matter costs the article what it would have told, not its text.
/// </summary>
internal sealed class MarkdownReader : IFormatReader
{
    public IReadOnlyList<string> Extensions { get; } = [".md", ".markdown"];

    public FileReading Read(string text)
    {
        var reading = new FileReading();
        var matter = FrontMatter.Read(text);
        if (matter.Fault is { } fault)
        {
            reading.Add(fault);
        }

        var body = text.AsSpan(matter.BodyStart);
        reading.Add(new ArticleDraft
        {
            Text = text,
            BodyStart = matter.BodyStart,
            Title = matter.Values.GetValueOrDefault(ArticleField.Title) ?? Heading(body) ?? Headline.Of(body),
            Publisher = matter.Values.GetValueOrDefault(ArticleField.Publisher),
            Published = matter.Values.GetValueOrDefault(ArticleField.Published),
            Url = matter.Values.GetValueOrDefault(ArticleField.Url),
        });
        return reading;
    }

    /// <summary><c># 제목</c> in the first line.</summary>
    private static string? Heading(ReadOnlySpan<char> body)
    {
        var line = body.TrimStart();
        var end = line.IndexOfAny('\r', '\n');
        line = end < 0 ? line : line[..end];
        return line.StartsWith("# ", StringComparison.Ordinal) && line.Trim("# ") is { IsEmpty: false } title ? title.ToString() : null;
    }
}
