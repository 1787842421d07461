using System.Numerics;

namespace Bot.Core.Lexicon.Mentions;

/// <summary>
/// A trie over folded characters, its edges in one open-addressed hash table. Names begin at the beginning of a word, so a walk from
/// each word's first letter finds them all: nearly every walk ends after two or three letters and no failure links are needed.
/// A walk is never longer than the longest name, which keeps the search linear in the text.
/// </summary>
internal sealed class NameTrie
{
    private const ulong Empty = ulong.MaxValue;

    private readonly ulong[] keys;
    private readonly int[] targets;
    private readonly int shift;
    private readonly bool[] starts = new bool[char.MaxValue + 1];
    private readonly List<int> values = [-1];

    /// <param name="names">Folded names; the value of a name is its index.</param>
    public NameTrie(IReadOnlyList<string> names)
    {
        // At most half full, so that a miss is found out within a probe or two.
        var capacity = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, 2 * names.Sum(name => name.Length)));
        keys = new ulong[capacity];
        targets = new int[capacity];
        shift = 64 - BitOperations.Log2((uint)capacity);
        Array.Fill(keys, Empty);
        for (var i = 0; i < names.Count; i++)
        {
            Insert(names[i], i);
        }
    }

    public static int Root => 0;

    public bool CanStart(char folded) => starts[folded];

    /// <summary>The node reached by the character, or -1.</summary>
    public int Step(int node, char folded)
    {
        var key = Key(node, folded);
        var slot = Slot(key);
        while (keys[slot] != key)
        {
            if (keys[slot] == Empty)
            {
                return -1;
            }

            slot = (slot + 1) & (keys.Length - 1);
        }

        return targets[slot];
    }

    /// <summary>The index of the name that ends at the node, or -1.</summary>
    public int ValueAt(int node) => values[node];

    private static ulong Key(int node, char folded) => ((ulong)(uint)node << 16) | folded;

    private int Slot(ulong key) => (int)((key * 0x9E3779B97F4A7C15UL) >> shift);

    private void Insert(string name, int value)
    {
        starts[name[0]] = true;
        var node = Root;
        foreach (var c in name)
        {
            var next = Step(node, c);
            node = next >= 0 ? next : AddEdge(node, c);
        }

        values[node] = value;
    }

    private int AddEdge(int node, char folded)
    {
        var key = Key(node, folded);
        var slot = Slot(key);
        while (keys[slot] != Empty)
        {
            slot = (slot + 1) & (keys.Length - 1);
        }

        keys[slot] = key;
        targets[slot] = values.Count;
        values.Add(-1);
        return targets[slot];
    }
}
