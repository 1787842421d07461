using System.Runtime.CompilerServices;

namespace Bot.Core.Lexicon;

/// <summary>
/// Which two characters stand together at an end of some word. Pairs share bits: the answer is a filter, never a proof, and small enough for the filters of
/// many lists to stay in the processor's nearest caches.
/// </summary>
internal readonly struct CharacterPairs()
{
    private const int Bits = 4096;

    private readonly ulong[] bits = new ulong[Bits / 64];

    public void Add(char outer, char inner)
    {
        var bit = BitOf(outer, inner);
        bits[bit >> 6] |= 1UL << (bit & 63);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayHold(char outer, char inner)
    {
        var bit = BitOf(outer, inner);
        return (bits[bit >> 6] & (1UL << (bit & 63))) != 0;
    }

    private static int BitOf(char outer, char inner) => (int)(((outer * 0x9E3779B1u) ^ (inner * 0x85EBCA6Bu)) >> 20);
}
