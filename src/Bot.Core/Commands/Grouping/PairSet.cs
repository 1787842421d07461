using System.Numerics;

namespace Bot.Core.Commands.Grouping;

/// <summary>
/// The pairs of neighbouring letters of a text, each once. Of hundreds of statements each is compared with each, and hardly any two are alike: a sketch of 256 bits
/// tells nearly all of those apart without a look at the pairs.
/// </summary>
internal sealed class PairSet
{
    private const int Words = 4;

    private readonly uint[] pairs;
    private readonly ulong[] sketch = new ulong[Words];

    public PairSet(string letters)
    {
        var all = new uint[Math.Max(0, letters.Length - 1)];
        for (var i = 0; i < all.Length; i++)
        {
            all[i] = ((uint)letters[i] << 16) | letters[i + 1];
        }

        Array.Sort(all);
        var count = 0;
        foreach (var pair in all)
        {
            if (count == 0 || all[count - 1] != pair)
            {
                all[count++] = pair;
                var bit = (pair * 0x9E3779B1u) >> 24;
                sketch[bit >> 6] |= 1UL << (int)(bit & 63);
            }
        }

        pairs = count == all.Length ? all : all[..count];
    }

    /// <summary>False when surely less than this share of the pairs are among the other's: each bit that the other lacks is a pair at least that it lacks.</summary>
    public bool MayShare(PairSet other, double share)
    {
        var lacking = 0;
        for (var i = 0; i < Words; i++)
        {
            lacking += BitOperations.PopCount(sketch[i] & ~other.sketch[i]);
        }

        return pairs.Length - lacking >= share * pairs.Length;
    }

    /// <summary>Which share of the pairs are among the other's.</summary>
    public double ShareIn(PairSet other)
    {
        var (shared, at) = (0, 0);
        foreach (var pair in pairs)
        {
            while (at < other.pairs.Length && other.pairs[at] < pair)
            {
                at++;
            }

            if (at == other.pairs.Length)
            {
                break;
            }

            shared += other.pairs[at] == pair ? 1 : 0;
        }

        return (double)shared / pairs.Length;
    }
}
