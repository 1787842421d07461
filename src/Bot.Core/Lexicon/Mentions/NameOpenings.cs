using System.Runtime.CompilerServices;

namespace Bot.Core.Lexicon.Mentions;

/// <summary>
/// What names open with: their first two characters, then their first three, one bit each. Nearly every word of a text opens otherwise; the bits stay in
/// the nearest caches, while a walk through the trie leaves them at the first step. Openings share bits, so a set bit proves nothing.
/// </summary>
internal sealed class NameOpenings
{
    private const int Bits = 1 << 16;

    private readonly ulong[] pairs = new ulong[Bits / 64];
    private readonly ulong[] triples = new ulong[Bits / 64];

    // Behind these anything may stand. As pairs the few names of one character would set nearly every bit.
    private readonly ulong[] names1 = new ulong[Bits / 64];
    private readonly ulong[] names2 = new ulong[Bits / 64];

    /// <param name="names">Folded names.</param>
    /// <param name="codes">The code of each character as printed, the same for all that fold alike.</param>
    public NameOpenings(IReadOnlyList<string> names, ushort[] codes)
    {
        var printed = Enumerable.Range(0, codes.Length).Where(c => codes[c] != 0).ToLookup(c => codes[c], c => (char)c);
        foreach (var name in names)
        {
            foreach (var first in printed[codes[name[0]]])
            {
                Add(name, first, printed, codes);
            }
        }
    }

    /// <summary>False where no name begins with these two.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayOpen(char first, char second) => IsSet(pairs, BitOf(first, second)) | IsSet(names1, first);

    /// <summary>False where no name begins with these three, asked when the first two may open one.</summary>
    public bool MayOpen(char first, char second, char third)
        => IsSet(triples, BitOf(first, second, third)) || IsSet(names2, BitOf(first, second)) || IsSet(names1, first);

    private void Add(string name, char first, ILookup<ushort, char> printed, ushort[] codes)
    {
        if (name.Length == 1)
        {
            Set(names1, first);
            return;
        }

        foreach (var second in printed[codes[name[1]]])
        {
            Set(pairs, BitOf(first, second));
            if (name.Length == 2)
            {
                Set(names2, BitOf(first, second));
                continue;
            }

            foreach (var third in printed[codes[name[2]]])
            {
                Set(triples, BitOf(first, second, third));
            }
        }
    }

    private static void Set(ulong[] bits, int bit) => bits[bit >> 6] |= 1UL << (bit & 63);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsSet(ulong[] bits, int bit) => (bits[bit >> 6] & (1UL << (bit & 63))) != 0;

    private static int BitOf(char first, char second) => (int)((((uint)first * 0x9E3779B1u) ^ ((uint)second * 0x85EBCA6Bu)) >> 16);

    private static int BitOf(char first, char second, char third)
        => (int)((((uint)first * 0x9E3779B1u) ^ ((uint)second * 0x85EBCA6Bu) ^ ((uint)third * 0xC2B2AE35u)) >> 16);
}
