using System.Text;
using AngleSharp.Dom;

namespace Bot.Core.Corpus.Formats.Html;

/// <summary>Writes an element as a browser would show it, without layout: a block or a <c>&lt;br&gt;</c> starts a line, blanks collapse.</summary>
internal static class BlockText
{
    public static string Of(IElement element, Func<IElement, bool>? skip)
    {
        var text = new StringBuilder();
        INode? node = element;
        while (node is not null)
        {
            // Depth first without recursion: a page may nest deeper than the stack.
            if (node.FirstChild is { } child && Enter(node, text, skip))
            {
                node = child;
                continue;
            }

            Write(node, text);
            while (node != element && node!.NextSibling is null)
            {
                node = node.Parent;
                Leave(node!, text);
            }

            node = node == element ? null : node!.NextSibling;
        }

        return text.ToString().TrimEnd();
    }

    private static bool Enter(INode node, StringBuilder text, Func<IElement, bool>? skip)
    {
        if (node is IElement element && (HtmlBlocks.IsSilent(element) || skip?.Invoke(element) == true))
        {
            return false;
        }

        Leave(node, text);
        return true;
    }

    private static void Leave(INode node, StringBuilder text)
    {
        if (HtmlBlocks.IsBlock(node))
        {
            BreakLine(text);
        }
        else if (node is IElement { LocalName: "td" or "th" })
        {
            Blank(text);
        }
    }

    private static void Write(INode node, StringBuilder text)
    {
        switch (node)
        {
            case IText { Data: var data }:
                Collapse(data, text);
                break;
            case IElement { LocalName: "br" }:
                BreakLine(text);
                break;
            default:
                Leave(node, text);
                break;
        }
    }

    private static void Collapse(string data, StringBuilder text)
    {
        foreach (var c in data)
        {
            if (c is ' ' or '\t' or '\n' or '\r' or '\f')
            {
                Blank(text);
            }
            else
            {
                text.Append(c);
            }
        }
    }

    private static void Blank(StringBuilder text)
    {
        if (text.Length > 0 && text[^1] is not (' ' or '\n'))
        {
            text.Append(' ');
        }
    }

    private static void BreakLine(StringBuilder text)
    {
        if (text.Length > 0 && text[^1] == ' ')
        {
            text.Length--;
        }

        if (text.Length > 0 && text[^1] != '\n')
        {
            text.Append('\n');
        }
    }
}
