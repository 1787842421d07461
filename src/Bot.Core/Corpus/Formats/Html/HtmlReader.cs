namespace Bot.Core.Corpus.Formats.Html;

/// <summary>A web page is one article: its main text, a paragraph a line, without menus, lists of links, advertisements and scripts.</summary>
internal sealed class HtmlReader : IFormatReader
{
    public IReadOnlyList<string> Extensions { get; } = [".html", ".htm", ".xhtml"];

    public FileReading Read(string text)
    {
        var reading = new FileReading();
        var (page, fault) = BoundedHtmlParser.Parse(text);
        if (page is null)
        {
            reading.Add(fault!);
            return reading;
        }

        using (page)
        {
            var metadata = HtmlMetadata.Of(page);
            var body = MainText.Of(page, metadata.Title);
            if (body.Length == 0)
            {
                reading.Add(new Fault("holds no article text", "Nothing but markup, menus and scripts was found in it; pages that load their text by script have to be saved from a browser."));
                return reading;
            }

            reading.Add(new ArticleDraft
            {
                Text = body,
                Title = metadata.Title,
                Publisher = metadata.Publisher,
                Published = metadata.Published,
                Url = metadata.Url,
            });
        }

        return reading;
    }
}
