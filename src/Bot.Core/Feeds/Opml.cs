using System.Globalization;
using System.Text;
using System.Xml;
using Bot.Core.Corpus;

namespace Bot.Core.Feeds;

/// <summary>Lists of feeds as feed readers exchange them: http://opml.org/spec2.opml. Folders are read through; they mean nothing here.</summary>
public static class Opml
{
    private const int MostFeeds = 10_000;

    private static readonly XmlReaderSettings Reading = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = 20 * 1024 * 1024,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    private static readonly XmlWriterSettings Writing = new() { Indent = true, Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), NewLineChars = "\n" };

    /// <summary>The feeds, and a sentence about each that cannot be taken.</summary>
    /// <exception cref="FeedListException">It is no OPML, or cut or broken.</exception>
    public static (IReadOnlyList<NamedFeed> Feeds, IReadOnlyList<string> Problems) Read(Stream stream)
    {
        var feeds = new OrderedDictionary<string, NamedFeed>(StringComparer.Ordinal);
        var problems = new List<string>();
        try
        {
            using var xml = XmlReader.Create(stream, Reading);
            xml.MoveToContent();
            if (xml.LocalName != "opml")
            {
                throw new FeedListException($"That is no OPML: it begins with {Printed.Quote(xml.LocalName)}.");
            }

            while (xml.Read() && feeds.Count < MostFeeds)
            {
                if (xml is { NodeType: XmlNodeType.Element, LocalName: "outline" } && xml.GetAttribute("xmlUrl") is { } url)
                {
                    Take(url, xml.GetAttribute("title") ?? xml.GetAttribute("text"), feeds, problems);
                }
            }
        }
        catch (XmlException problem)
        {
            throw new FeedListException(problem.Message.Contains("DTD", StringComparison.Ordinal)
                ? "The OPML has a document type definition (DTD), which is refused, because it can name other files or blow up; remove the <!DOCTYPE …> part."
                : string.Create(CultureInfo.InvariantCulture, $"The OPML is cut or broken at line {problem.LineNumber}: {Printed.Reason(problem)}"));
        }

        return (feeds.Values, problems);
    }

    public static void Write(Stream stream, IEnumerable<NamedFeed> feeds)
    {
        using var xml = XmlWriter.Create(stream, Writing);
        xml.WriteStartElement("opml");
        xml.WriteAttributeString("version", "2.0");
        xml.WriteStartElement("head");
        xml.WriteElementString("title", "Aftershock");
        xml.WriteEndElement();
        xml.WriteStartElement("body");
        foreach (var feed in feeds)
        {
            xml.WriteStartElement("outline");
            xml.WriteAttributeString("type", "rss");
            xml.WriteAttributeString("text", Valid(feed.Outlet ?? feed.Url));
            xml.WriteAttributeString("xmlUrl", feed.Url);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Take(string url, string? title, OrderedDictionary<string, NamedFeed> feeds, List<string> problems)
    {
        var (address, problem) = FeedAddress.Of(url);
        if (address is null)
        {
            problems.Add($"{Printed.Quote(url)} was left out. {problem}");
            return;
        }

        // Written without an outlet, an entry has its address for a title.
        var outlet = string.IsNullOrWhiteSpace(title) || title.Trim() == url.Trim() ? null : title.Trim();
        feeds.TryAdd(address.AbsoluteUri, new NamedFeed(address.AbsoluteUri, outlet));
    }

    private static string Valid(string text) => string.Concat(text.Where(character => XmlConvert.IsXmlChar(character)));
}
