using System.Xml;

namespace Bot.Core.Corpus.Formats.Feeds;

/// <summary>One <c>item</c> of RSS or <c>entry</c> of Atom, as printed.</summary>
internal sealed class FeedEntry
{
    private string? _full;
    private string? _summary;
    private string? _updated;
    private string? _guid;

    /// <summary>What the feed itself knows it by: <c>guid</c> of RSS, <c>id</c> of Atom.</summary>
    public string? Id { get; private set; }

    public string? Title { get; private set; }

    /// <summary>HTML or plain text: the whole article if the feed has it, else its description.</summary>
    public string? Content => _full ?? _summary;

    public string? Published { get; private set; }

    public string? Url { get; private set; }

    /// <summary>The outlet, where a feed gathers several.</summary>
    public string? Source { get; private set; }

    /// <summary>Reads to behind the end of the element that the reader stands on.</summary>
    /// <exception cref="XmlException">The entry is cut or broken.</exception>
    public static FeedEntry Read(XmlReader xml)
    {
        var entry = new FeedEntry();
        var depth = xml.Depth;
        if (xml.IsEmptyElement)
        {
            xml.Read();
            return entry;
        }

        xml.Read();
        while (xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                entry.Take(xml);
            }
            else
            {
                xml.Read();
            }
        }

        xml.Read();
        entry.Published ??= entry._updated;
        entry.Url ??= entry._guid;
        return entry;
    }

    private void Take(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "title":
                Title ??= XmlText.Read(xml);
                break;
            case "encoded" or "content":
                _full ??= XmlText.Read(xml);
                break;
            case "description" or "summary":
                _summary ??= XmlText.Read(xml);
                break;
            case "pubDate" or "published" or "date" or "issued":
                Published ??= XmlText.Read(xml);
                break;
            case "updated" or "modified":
                _updated ??= XmlText.Read(xml);
                break;
            case "link":
                TakeLink(xml);
                break;
            case "guid":
                var isAddress = xml.GetAttribute("isPermaLink") != "false";
                Id ??= XmlText.Read(xml);
                _guid ??= isAddress && Id?.StartsWith("http", StringComparison.OrdinalIgnoreCase) == true ? Id : null;
                break;
            case "id":
                Id ??= XmlText.Read(xml);
                break;
            case "source":
                Source ??= XmlText.ReadTitle(xml);
                break;
            default:
                xml.Skip();
                break;
        }
    }

    /// <summary>RSS writes the address inside, Atom into <c>href</c>, where <c>rel</c> tells the article from its pictures and comments.</summary>
    private void TakeLink(XmlReader xml)
    {
        var href = xml.GetAttribute("href");
        var isArticle = xml.GetAttribute("rel") is null or "alternate";
        var inside = XmlText.Read(xml);
        Url ??= isArticle ? href ?? inside : null;
    }
}
