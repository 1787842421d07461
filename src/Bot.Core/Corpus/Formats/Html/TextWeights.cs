using AngleSharp.Dom;

namespace Bot.Core.Corpus.Formats.Html;

/// <summary>How many characters of running text each element of a page holds, in links and outside of them.</summary>
internal sealed class TextWeights
{
    private readonly Dictionary<INode, (int Plain, int Linked)> _weights = [];

    public TextWeights(IElement root) => Weigh(root);

    public int Plain(INode node) => _weights.GetValueOrDefault(node).Plain;

    /// <summary>Text, most of which leads elsewhere: a menu, a list of other articles.</summary>
    public bool IsLinkList(INode node)
    {
        var (plain, linked) = _weights.GetValueOrDefault(node);
        return linked > 0 && linked > 1.5 * plain;
    }

    private void Weigh(IElement root)
    {
        INode? node = root;
        var links = 0;
        while (node is not null)
        {
            if (node.FirstChild is { } child && !(node is IElement element && HtmlBlocks.IsSilent(element)))
            {
                links += HtmlBlocks.IsLink(node) ? 1 : 0;
                node = child;
                continue;
            }

            if (node is IText { Data: var data })
            {
                var length = data.AsSpan().Trim().Length;
                Add(node, links > 0 ? (0, length) : (length, 0));
            }

            while (node != root && node!.NextSibling is null)
            {
                var parent = node.Parent!;
                Add(parent, _weights.GetValueOrDefault(node));
                links -= HtmlBlocks.IsLink(parent) ? 1 : 0;
                node = parent;
            }

            if (node == root)
            {
                break;
            }

            Add(node!.Parent!, _weights.GetValueOrDefault(node));
            node = node.NextSibling;
        }
    }

    private void Add(INode node, (int Plain, int Linked) weight)
    {
        var (plain, linked) = _weights.GetValueOrDefault(node);
        _weights[node] = (plain + weight.Plain, linked + weight.Linked);
    }
}
