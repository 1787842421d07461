using System.Numerics;
using System.Runtime.CompilerServices;

namespace Bot.Core.Lexicon;

/// <summary>
/// A set of words asked for whole, as prefix or as suffix of a longer word. Nearly every question is answered no, so a look at the lengths
/// that words of this first or last character have comes before any word is compared. That look is compiled into whoever asks; the comparing is not.
/// </summary>
internal sealed class SuffixSet
{
    private readonly LengthsByCharacter opening;
    private readonly LengthsByCharacter closing;
    private readonly CharacterPairs openingPairs = new();
    private readonly CharacterPairs closingPairs = new();
    private readonly string?[] slots;

    public SuffixSet(IEnumerable<string> words)
    {
        var distinct = new HashSet<string>(words, StringComparer.Ordinal);
        opening = new LengthsByCharacter(distinct.Count);
        closing = new LengthsByCharacter(distinct.Count);
        slots = new string?[BitOperations.RoundUpToPowerOf2((uint)Math.Max(8, distinct.Count * 4))];
        foreach (var word in distinct)
        {
            opening.Add(word[0], word.Length);
            closing.Add(word[^1], word.Length);
            slots[FreeSlot(word)] = word;
            if (word.Length > 1)
            {
                openingPairs.Add(word[0], word[1]);
                closingPairs.Add(word[^1], word[^2]);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Contains(ReadOnlySpan<char> word)
        => !word.IsEmpty && (opening.Of(word[0]) & closing.Of(word[^1]) & LengthsByCharacter.Bit(word.Length)) != 0 && Holds(word);

    /// <summary>Length of the longest member that ends <paramref name="word"/>, or 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int LongestSuffix(ReadOnlySpan<char> word)
    {
        var lengths = word.IsEmpty ? 0 : closing.Of(word[^1]) & LengthsByCharacter.UpTo(word.Length);
        return lengths == 0 ? 0 : LongestSuffixOf(word, lengths);
    }

    /// <summary>Length of the longest member that opens <paramref name="word"/>, or 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int LongestPrefix(ReadOnlySpan<char> word)
    {
        var lengths = word.IsEmpty ? 0 : opening.Of(word[0]) & LengthsByCharacter.UpTo(word.Length);
        return lengths == 0 ? 0 : LongestPrefixOf(word, lengths);
    }

    private int LongestSuffixOf(ReadOnlySpan<char> word, uint lengths)
    {
        if (word.Length > 1 && !closingPairs.MayHold(word[^1], word[^2]))
        {
            lengths &= LengthsByCharacter.Bit(1);
        }

        while (lengths != 0)
        {
            var length = BitOperations.Log2(lengths);
            if (Holds(word[^length..]))
            {
                return length;
            }

            lengths ^= LengthsByCharacter.Bit(length);
        }

        return 0;
    }

    private int LongestPrefixOf(ReadOnlySpan<char> word, uint lengths)
    {
        if (word.Length > 1 && !openingPairs.MayHold(word[0], word[1]))
        {
            lengths &= LengthsByCharacter.Bit(1);
        }

        while (lengths != 0)
        {
            var length = BitOperations.Log2(lengths);
            if (Holds(word[..length]))
            {
                return length;
            }

            lengths ^= LengthsByCharacter.Bit(length);
        }

        return 0;
    }

    private bool Holds(ReadOnlySpan<char> word)
    {
        for (var slot = SlotOf(word); slots[slot] is { } member; slot = (slot + 1) & (slots.Length - 1))
        {
            if (word.SequenceEqual(member))
            {
                return true;
            }
        }

        return false;
    }

    private int FreeSlot(string word)
    {
        var slot = SlotOf(word);
        while (slots[slot] is not null)
        {
            slot = (slot + 1) & (slots.Length - 1);
        }

        return slot;
    }

    // Ends and length tell the words of a closed list apart well enough; reading all characters would cost more than the rare second look.
    private int SlotOf(ReadOnlySpan<char> word)
    {
        var mixed = ((uint)word[0] * 0x9E3779B1u) + ((uint)word[^1] * 0x85EBCA6Bu) + ((uint)word[word.Length / 2] * 0xC2B2AE35u) + (uint)word.Length;
        return (int)((mixed ^ (mixed >> 15)) & (uint)(slots.Length - 1));
    }
}
