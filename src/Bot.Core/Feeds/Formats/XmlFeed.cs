using System.Globalization;
using System.Xml;
using Bot.Core.Corpus;
using Bot.Core.Corpus.Formats.Feeds;
using Bot.Core.Corpus.Formats.Html;

namespace Bot.Core.Feeds.Formats;

/// <summary>RSS and Atom.</summary>
internal static class XmlFeed
{
    private const int MostEntries = 1000;

    /// <exception cref="FeedFormatException">It is no feed.</exception>
    public static FeedContent Read(string text)
    {
        var items = new List<FeedItem>();
        try
        {
            using var feed = new FeedXml(text);
            if (!feed.IsFeed)
            {
                throw new FeedFormatException(feed.Root is "html" ? "That is a web page and no feed; look on it for the address of its RSS or Atom feed." : $"That is XML, but no feed: it begins with {Printed.Quote(feed.Root)}.");
            }

            return new FeedContent(Take(feed, items), items, null);
        }
        catch (XmlException problem) when (problem.Message.Contains("DTD", StringComparison.Ordinal))
        {
            throw new FeedFormatException(text.Contains("<!doctype html", StringComparison.OrdinalIgnoreCase)
                ? "That is a web page and no feed; look on it for the address of its RSS or Atom feed."
                : "The feed has a document type definition (DTD), which is refused, because it can name other files or blow up.");
        }
        catch (XmlException problem)
        {
            var fault = string.Create(CultureInfo.InvariantCulture, $"It is cut or broken at line {problem.LineNumber}: {Printed.Reason(problem)}");
            return items.Count > 0 ? new FeedContent(null, items, fault) : throw new FeedFormatException($"That is no feed that can be read. {fault}");
        }
    }

    private static string? Take(FeedXml feed, List<FeedItem> items)
    {
        foreach (var entry in feed.Entries().Take(MostEntries))
        {
            items.Add(new FeedItem
            {
                Id = entry.Id,
                Title = HtmlFragment.ToLine(entry.Title),
                Url = entry.Url,
                Published = entry.Published,
                Outlet = HtmlFragment.ToLine(entry.Source),
                Text = entry.Content is { } content ? HtmlFragment.ToText(content).Text : null,
            });
        }

        return HtmlFragment.ToLine(feed.Title);
    }
}
