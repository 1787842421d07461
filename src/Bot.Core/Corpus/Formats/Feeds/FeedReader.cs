using System.Xml;
using Bot.Core.Corpus.Formats.Html;

namespace Bot.Core.Corpus.Formats.Feeds;

/// <summary>
/// A saved RSS 2.0 (https://www.rssboard.org/rss-specification), RSS 1.0 or Atom (RFC 4287) feed. Read forwards, so that the entries in front of a fault are kept.
/// A DTD is refused: it could name other files, or expand a few lines to gigabytes.
/// </summary>
internal sealed class FeedReader : IFormatReader
{
    public IReadOnlyList<string> Extensions { get; } = [".xml", ".rss", ".atom"];

    public FileReading Read(string text)
    {
        var reading = new FileReading();
        try
        {
            using var feed = new FeedXml(text);
            if (feed.IsFeed)
            {
                ReadEntries(feed, reading);
            }
            else
            {
                reading.Add(new Fault("is XML, but no feed", $"RSS and Atom are read; this starts with {Printed.Quote(feed.Root)}. Save articles as .html, .txt or .json."));
            }
        }
        catch (XmlException exception) when (exception.Message.Contains("DTD", StringComparison.Ordinal))
        {
            reading.Add(new Fault("has a DTD", "Document type definitions are refused, because they can name other files or blow up; remove the <!DOCTYPE …> part."));
        }
        catch (XmlException exception)
        {
            reading.Add(new Fault($"is cut or broken at line {exception.LineNumber}", $"The parser says: {Printed.Reason(exception)} The {reading.Articles.Count} entries in front of that place were kept."));
        }

        return reading;
    }

    private static void ReadEntries(FeedXml feed, FileReading reading)
    {
        var number = 0;
        foreach (var entry in feed.Entries())
        {
            AddEntry(entry, number++, feed.Title, reading);
        }

        if (number == 0)
        {
            reading.Add(new Fault("holds no article", "The feed has no entry."));
        }
    }

    private static void AddEntry(FeedEntry entry, int number, string? outlet, FileReading reading)
    {
        var (text, fault) = entry.Content is null ? (null, null) : HtmlFragment.ToText(entry.Content);
        if (string.IsNullOrWhiteSpace(text))
        {
            reading.Add(new Fault($"entry {number} has no text", fault?.Why ?? "It has neither content nor a description. Entries count from 0."));
            return;
        }

        reading.Add(new ArticleDraft
        {
            Number = number,
            Text = text,
            Title = HtmlFragment.ToLine(entry.Title),
            Publisher = HtmlFragment.ToLine(entry.Source) ?? HtmlFragment.ToLine(outlet),
            Published = entry.Published,
            Url = entry.Url,
        });
    }
}
