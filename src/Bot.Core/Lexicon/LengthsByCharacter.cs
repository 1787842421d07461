namespace Bot.Core.Lexicon;

/// <summary>
/// Which lengths the words of a character have, one bit a length. Characters share buckets, so a bit may be set for another's word:
/// the answer is a filter, never a proof.
/// </summary>
internal readonly struct LengthsByCharacter()
{
    private const int Buckets = 1024;
    private const int Longest = 31;

    private readonly uint[] lengths = new uint[Buckets];

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

    private static int Bucket(char c) => (c ^ (c >> 5)) & (Buckets - 1);
}
