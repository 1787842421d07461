using System.Numerics;
using System.Runtime.CompilerServices;

namespace Bot.Core.Lexicon;

/// <summary>
/// Which lengths the words of a character have, one bit a length. Characters share buckets, so a bit may be set for another's word:
/// the answer is a filter, never a proof. Small on purpose: the filters of all lists together should stay in the processor's nearest caches.
/// </summary>
internal readonly struct LengthsByCharacter
{
    private const int Longest = 31;
    private const int FewestBuckets = 32;
    private const int MostBuckets = 1024;

    private readonly uint[] lengths;

    /// <param name="words">How many words there will be.</param>
    public LengthsByCharacter(int words) => lengths = new uint[Math.Clamp((int)BitOperations.RoundUpToPowerOf2((uint)words * 2), FewestBuckets, MostBuckets)];

    /// <exception cref="ArgumentException">The word is longer than any word of a list should be.</exception>
    public void Add(char c, int length)
    {
        if (length > Longest)
        {
            throw new ArgumentException($"A word list holds a word of {length} characters; a word may have {Longest}.", nameof(length));
        }

        lengths[Bucket(c)] |= Bit(length);
    }

    public uint Of(char c) => lengths[Bucket(c)];

    public static uint Bit(int length) => length > Longest ? 0 : 1u << length;

    /// <summary>The bits of all lengths up to this one.</summary>
    public static uint UpTo(int length) => length >= Longest ? uint.MaxValue : (2u << length) - 1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Bucket(char c) => (c ^ (c >> 5)) & (lengths.Length - 1);
}
