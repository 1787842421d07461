using System.Xml;

namespace Bot.Core.Corpus.Formats.Feeds;

/// <summary>The entries of an RSS or Atom document, read forwards. A DTD is refused, and nothing outside the document is ever opened.</summary>
internal sealed class FeedXml : IDisposable
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CheckCharacters = true,
    };

    private readonly XmlReader xml;

    /// <exception cref="XmlException">It does not begin like XML.</exception>
    public FeedXml(string text)
    {
        xml = XmlReader.Create(new StringReader(text.TrimStart()), Settings);
        xml.MoveToContent();
        Root = xml.LocalName;
    }

    public string Root { get; }

    public bool IsFeed => Root is "rss" or "feed" or "RDF";

    /// <summary>What the feed calls itself, once it was read; it stands in front of the entries.</summary>
    public string? Title { get; private set; }

    /// <exception cref="XmlException">The document is cut or broken; the entries in front of that place came already.</exception>
    public IEnumerable<FeedEntry> Entries()
    {
        xml.Read();
        while (!xml.EOF)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                xml.Read();
            }
            else if (xml.LocalName is "item" or "entry")
            {
                yield return FeedEntry.Read(xml);
            }
            else if (xml.LocalName == "title" && Title is null)
            {
                Title = XmlText.Read(xml);
            }
            else if (xml.LocalName is "channel")
            {
                xml.Read();
            }
            else
            {
                // An image of the channel has a title of its own.
                xml.Skip();
            }
        }
    }

    public void Dispose() => xml.Dispose();
}
