namespace Bot.Core.Lexicon.Mentions;

/// <summary>Lays out the double array: breadth first, each node's children at the first base where all of them find a free place.</summary>
internal sealed class NameTrieBuilder
{
    private readonly IReadOnlyList<string> names;
    private readonly ushort[] codes;
    private readonly int codeCount;
    private readonly int[] order;
    private TrieCell[] cells = [];
    private int firstFree = 1;

    public NameTrieBuilder(IReadOnlyList<string> names, ushort[] codes)
    {
        this.names = names;
        this.codes = codes;
        codeCount = codes.Max() + 1;
        order = [.. Enumerable.Range(0, names.Count).OrderBy(i => names[i], StringComparer.Ordinal)];
    }

    public TrieCell[] Build()
    {
        Reserve(codeCount);
        cells[NameTrie.Root].Parent = NameTrie.Root;
        var open = new Queue<(int Node, int From, int To, int Depth)>();
        open.Enqueue((NameTrie.Root, 0, order.Length, 0));
        while (open.TryDequeue(out var range))
        {
            var from = range.From;
            if (from < range.To && names[order[from]].Length == range.Depth)
            {
                cells[range.Node].Value = order[from++];
            }

            foreach (var (child, start, end) in Place(range.Node, Children(from, range.To, range.Depth)))
            {
                open.Enqueue((child, start, end, range.Depth + 1));
            }
        }

        return cells;
    }

    /// <summary>The stretches of sorted names that go on with the same character.</summary>
    private List<(int Code, int From, int To)> Children(int from, int to, int depth)
    {
        var children = new List<(int Code, int From, int To)>();
        for (var start = from; start < to;)
        {
            var c = names[order[start]][depth];
            var end = start + 1;
            while (end < to && names[order[end]][depth] == c)
            {
                end++;
            }

            children.Add((codes[c], start, end));
            start = end;
        }

        return children;
    }

    private List<(int Child, int From, int To)> Place(int node, List<(int Code, int From, int To)> children)
    {
        var placed = new List<(int Child, int From, int To)>(children.Count);
        if (children.Count == 0)
        {
            return placed;
        }

        var nodeBase = FindBase(children);
        cells[node].Base = nodeBase;
        foreach (var (code, from, to) in children)
        {
            cells[nodeBase + code].Parent = node;
            placed.Add((nodeBase + code, from, to));
        }

        while (cells[firstFree].Parent >= 0)
        {
            firstFree++;
            Reserve(firstFree + codeCount);
        }

        return placed;
    }

    private int FindBase(List<(int Code, int From, int To)> children)
    {
        for (var candidate = Math.Max(0, firstFree - children[0].Code); ; candidate++)
        {
            Reserve(candidate + codeCount + 1);
            if (children.TrueForAll(child => cells[candidate + child.Code].Parent < 0))
            {
                return candidate;
            }
        }
    }

    // Every base plus every code stays inside, so that a step needs no check of its own.
    private void Reserve(int count)
    {
        if (count > cells.Length)
        {
            var before = cells.Length;
            Array.Resize(ref cells, Math.Max(count, before * 3 / 2));
            Array.Fill(cells, TrieCell.Free, before, cells.Length - before);
        }
    }
}
