using System.Runtime.CompilerServices;

namespace Bot.Core.Lexicon;

/// <summary>
/// A set of characters, one bit for each there is. Made for characters that stand in every line of a text, where a vectorised search begins anew every few
/// characters; for rare ones <see cref="System.Buffers.SearchValues{T}"/> is faster.
/// </summary>
internal sealed class CharacterSet
{
    private readonly ulong[] bits = new ulong[(char.MaxValue + 1) / 64];

    public CharacterSet(ReadOnlySpan<char> members)
    {
        foreach (var c in members)
        {
            bits[c >> 6] |= 1UL << (c & 63);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Contains(char c) => (bits[c >> 6] & (1UL << (c & 63))) != 0;

    /// <summary>The offset of the first member at or after <paramref name="from"/>, or the length of the text.</summary>
    public int Next(ReadOnlySpan<char> text, int from)
    {
        var at = from;
        while (at < text.Length && !Contains(text[at]))
        {
            at++;
        }

        return at;
    }
}
