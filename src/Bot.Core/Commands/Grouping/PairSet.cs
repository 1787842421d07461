using System.Numerics;

namespace Bot.Core.Commands.Grouping;

/// <summary>
/// The pairs of neighbouring letters of a text, each once. Of hundreds of statements each is compared with each, and hardly any two are alike: a sketch of 256 bits
/// tells nearly all of those apart before the pairs are even sorted.
/// </summary>
internal sealed class PairSet
{
    private const int Words = 4;

    private readonly string letters;
    private readonly ulong[] sketch = new ulong[Words];
    private uint[]? sorted;

    public PairSet(string letters)
    {
        this.letters = letters;
        for (var i = 0; i < All; i++)
        {
            var bit = (Pair(i) * 0x9E3779B1u) >> 24;
            sketch[bit >> 6] |= 1UL << (int)(bit & 63);
        }
    }

    private int All => Math.Max(0, letters.Length - 1);

    private uint[] Sorted => sorted ??= Sort();

    /// <summary>False when surely less than this share of the pairs are among the other's: each bit that the other lacks is a pair at least that it lacks.</summary>
    public bool MayShare(PairSet other, double share)
    {
        var lacking = 0;
        for (var i = 0; i < Words; i++)
        {
            lacking += BitOperations.PopCount(sketch[i] & ~other.sketch[i]);
        }

        // There are as many pairs as this at most.
        return lacking <= (1 - share) * All;
    }

    /// <summary>Which share of the pairs are among the other's.</summary>
    public double ShareIn(PairSet other)
    {
        var (shared, at, others) = (0, 0, other.Sorted);
        foreach (var pair in Sorted)
        {
            while (at < others.Length && others[at] < pair)
            {
                at++;
            }

            if (at == others.Length)
            {
                break;
            }

            shared += others[at] == pair ? 1 : 0;
        }

        return (double)shared / Sorted.Length;
    }

    private uint[] Sort()
    {
        var all = new uint[All];
        for (var i = 0; i < all.Length; i++)
        {
            all[i] = Pair(i);
        }

        Array.Sort(all);
        var count = 0;
        foreach (var pair in all)
        {
            if (count == 0 || all[count - 1] != pair)
            {
                all[count++] = pair;
            }
        }

        return all[..count];
    }

    private uint Pair(int at) => ((uint)letters[at] << 16) | letters[at + 1];
}
