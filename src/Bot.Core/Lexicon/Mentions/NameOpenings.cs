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

    // Names of one and of two characters: what stands behind them is no part of any name, but must be able to follow one.
    private readonly ulong[] names1 = new ulong[Bits / 64];
    private readonly ulong[] names2 = new ulong[Bits / 64];
    private readonly CharacterSet followers;

    /// <param name="names">Folded names.</param>
    /// <param name="followers">What may stand right behind a name.</param>
    public NameOpenings(IReadOnlyList<string> names, CharacterSet followers)
    {
        this.followers = followers;
        foreach (var name in names)
        {
            switch (name)
            {
                case [var only]:
                    Set(names1, only);
                    break;
                case [var first, var second]:
                    Set(pairs, BitOf(first, second));
                    Set(names2, BitOf(first, second));
                    break;
                case [var first, var second, var third, ..]:
                    Set(pairs, BitOf(first, second));
                    Set(triples, BitOf(first, second, third));
                    break;
            }
        }
    }

    /// <summary>False where no name begins with these two, folded as names are.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayOpen(char first, char second) => IsSet(pairs, BitOf(first, second)) | (IsSet(names1, first) & followers.Contains(second));

    /// <summary>False where no name begins with these three, asked when the first two may open one.</summary>
    public bool MayOpen(char first, char second, char third)
        => IsSet(triples, BitOf(first, second, third)) || (IsSet(names2, BitOf(first, second)) && followers.Contains(third)) || (IsSet(names1, first) && followers.Contains(second));

    private static void Set(ulong[] bits, int bit) => bits[bit >> 6] |= 1UL << (bit & 63);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsSet(ulong[] bits, int bit) => (bits[bit >> 6] & (1UL << (bit & 63))) != 0;

    private static int BitOf(char first, char second) => (int)((((uint)first * 0x9E3779B1u) ^ ((uint)second * 0x85EBCA6Bu)) >> 16);

    private static int BitOf(char first, char second, char third)
        => (int)((((uint)first * 0x9E3779B1u) ^ ((uint)second * 0x85EBCA6Bu) ^ ((uint)third * 0xC2B2AE35u)) >> 16);
}
