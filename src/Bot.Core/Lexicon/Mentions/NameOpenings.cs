using System.Runtime.CompilerServices;

namespace Bot.Core.Lexicon.Mentions;

/// <summary>
/// Pairs of characters that names open with, one bit a pair. Nearly every word of a text opens with a pair that no name has; the bits stay in the
/// nearest cache, while a walk through the trie leaves it at the first step. Pairs share bits, so a set bit proves nothing.
/// </summary>
internal sealed class NameOpenings
{
    private const int Bits = 1 << 17;

    private readonly ulong[] pairs = new ulong[Bits / 64];

    // After a name of one character anything may stand; as pairs those few names would set nearly every bit.
    private readonly ulong[] alone = new ulong[(char.MaxValue + 1) / 64];

    /// <param name="names">Folded names.</param>
    /// <param name="codes">The code of each character as printed, the same for all that fold alike.</param>
    public NameOpenings(IReadOnlyList<string> names, ushort[] codes)
    {
        var printed = Enumerable.Range(0, codes.Length).Where(c => codes[c] != 0).ToLookup(c => codes[c], c => (char)c);
        foreach (var name in names)
        {
            foreach (var first in printed[codes[name[0]]])
            {
                if (name.Length == 1)
                {
                    Set(alone, first);
                    continue;
                }

                foreach (var second in printed[codes[name[1]]])
                {
                    Set(pairs, BitOf(first, second));
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayOpen(char first, char second) => IsSet(pairs, BitOf(first, second)) | IsSet(alone, first);

    private static void Set(ulong[] bits, int bit) => bits[bit >> 6] |= 1UL << (bit & 63);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsSet(ulong[] bits, int bit) => (bits[bit >> 6] & (1UL << (bit & 63))) != 0;

    private static int BitOf(char first, char second) => (int)((((uint)first * 0x9E3779B1u) ^ ((uint)second * 0x85EBCA6Bu)) >> 15);
}
