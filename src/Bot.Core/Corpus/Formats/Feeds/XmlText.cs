using System.Text;
using System.Xml;

namespace Bot.Core.Corpus.Formats.Feeds;

/// <summary>Reads the text of an element and moves behind its end, without recursion.</summary>
internal static class XmlText
{
    /// <summary>All text inside; markup inside (Atom's <c>type="xhtml"</c>) is written out again as far as it makes lines. Null when there is none.</summary>
    public static string? Read(XmlReader xml) => Read(xml, only: null);

    /// <summary>The text, or that of the <c>title</c> inside: RSS and Atom name an entry's source differently.</summary>
    public static string? ReadTitle(XmlReader xml) => Read(xml, only: "title");

    private static string? Read(XmlReader xml, string? only)
    {
        var depth = xml.Depth;
        if (xml.IsEmptyElement)
        {
            xml.Read();
            return null;
        }

        var text = new StringBuilder();
        var within = "";
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
            {
                text.Append(only is null || within.Length == 0 || within == only ? xml.Value : "");
            }
            else if (xml.NodeType is XmlNodeType.Element or XmlNodeType.EndElement)
            {
                within = xml.NodeType == XmlNodeType.Element && xml.Depth == depth + 1 ? xml.LocalName : within;
                text.Append(only is null && IsBlock(xml.LocalName) ? "<br>" : "");
            }
        }

        xml.Read();
        return text.ToString().Trim() is { Length: > 0 } found ? found : null;
    }

    private static bool IsBlock(string name) => name is "p" or "div" or "br" or "li" or "tr" or "h1" or "h2" or "h3" or "h4" or "blockquote";
}
