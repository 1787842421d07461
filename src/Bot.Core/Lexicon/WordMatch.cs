using System.Runtime.CompilerServices;

namespace Bot.Core.Lexicon;

/// <summary>
/// A closed set of words, looked for at an offset, right before one, or along a text; the longest counts. Nearly every offset holds none of them,
/// and that costs one look at a bit, or two where a word of the set begins alike.
/// </summary>
internal sealed class WordMatch
{
    private readonly Index heads;
    private readonly Index tails;

    public WordMatch(IEnumerable<string> words)
    {
        string[] all = [.. words];
        heads = new Index(all, word => word[0], word => word[1]);
        tails = new Index(all, word => word[^1], word => word[^2]);
    }

    /// <summary>The longest word that starts at <paramref name="position"/>, or null.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public string? At(ReadOnlySpan<char> text, int position)
        => (uint)position < (uint)text.Length && MayStartAt(text, position) ? LongestAt(text[position..]) : null;

    /// <summary>The longest word that ends right before <paramref name="end"/>, or null.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public string? Before(ReadOnlySpan<char> text, int end)
        => end > 0 && tails.MayHold(text[end - 1]) ? LongestBefore(text[..end]) : null;

    /// <summary>The longest word that <paramref name="text"/> starts with, or null.</summary>
    public string? StartOf(ReadOnlySpan<char> text) => At(text, 0);

    /// <summary>The longest word that <paramref name="text"/> ends with, or null.</summary>
    public string? EndOf(ReadOnlySpan<char> text) => Before(text, text.Length);

    /// <summary>Whether the text starts with one of the words, and no letter or digit follows it.</summary>
    public bool IsFirstWordOf(ReadOnlySpan<char> text)
    {
        foreach (var word in text.IsEmpty ? [] : heads[text[0]])
        {
            if (text.StartsWith(word) && (text.Length == word.Length || !char.IsLetterOrDigit(text[word.Length])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the text ends with one of the words, and no letter or digit stands before it.</summary>
    public bool IsLastWordOf(ReadOnlySpan<char> text)
    {
        foreach (var word in text.IsEmpty ? [] : tails[text[^1]])
        {
            if (text.EndsWith(word) && (text.Length == word.Length || !char.IsLetterOrDigit(text[^(word.Length + 1)])))
            {
                return true;
            }
        }

        return false;
    }

    public bool IsIn(ReadOnlySpan<char> text) => First(text, 0) >= 0;

    /// <summary>The offset of the first word at or after <paramref name="from"/>, or -1.</summary>
    public int First(ReadOnlySpan<char> text, int from)
    {
        for (var at = from; at < text.Length; at++)
        {
            if (MayStartAt(text, at) && LongestAt(text[at..]) is not null)
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>The offset of the last word that starts at or after <paramref name="from"/>, or -1.</summary>
    public int Last(ReadOnlySpan<char> text, int from)
    {
        for (var at = text.Length - 1; at >= from; at--)
        {
            if (MayStartAt(text, at) && LongestAt(text[at..]) is not null)
            {
                return at;
            }
        }

        return -1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool MayStartAt(ReadOnlySpan<char> text, int at)
        => heads.MayHold(text[at]) && (at + 1 >= text.Length || heads.MayHold(text[at], text[at + 1]));

    private string? LongestAt(ReadOnlySpan<char> text)
    {
        foreach (var word in heads[text[0]])
        {
            if (text.StartsWith(word))
            {
                return word;
            }
        }

        return null;
    }

    private string? LongestBefore(ReadOnlySpan<char> text)
    {
        if (text.Length > 1 && !tails.MayHold(text[^1], text[^2]))
        {
            return null;
        }

        foreach (var word in tails[text[^1]])
        {
            if (text.EndsWith(word))
            {
                return word;
            }
        }

        return null;
    }

    /// <summary>Words by the character at one of their ends, behind bits that answer most questions alone: one for that character, one for it and its neighbour.</summary>
    private sealed class Index
    {
        private const int Buckets = 1024;

        private readonly ulong[] bits = new ulong[Buckets / 64];
        private readonly CharacterPairs pairs = new();

        // Any neighbour may stand beside a word of one character.
        private readonly ulong[] alone = new ulong[Buckets / 64];
        private readonly string[][] words = new string[Buckets][];

        public Index(string[] all, Func<string, char> last, Func<string, char> neighbour)
        {
            Array.Fill(words, []);
            foreach (var group in all.GroupBy(word => Bucket(last(word))))
            {
                words[group.Key] = [.. group.OrderByDescending(word => word.Length)];
                Set(bits, group.Key);
            }

            foreach (var word in all)
            {
                if (word.Length == 1)
                {
                    Set(alone, Bucket(word[0]));
                }
                else
                {
                    pairs.Add(last(word), neighbour(word));
                }
            }
        }

        /// <summary>Longest first; words of other characters may stand among them.</summary>
        public string[] this[char c] => words[Bucket(c)];

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool MayHold(char c) => IsSet(bits, Bucket(c));

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool MayHold(char c, char neighbour) => pairs.MayHold(c, neighbour) || IsSet(alone, Bucket(c));

        private static void Set(ulong[] bits, int bit) => bits[bit >> 6] |= 1UL << (bit & 63);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static bool IsSet(ulong[] bits, int bit) => (bits[bit >> 6] & (1UL << (bit & 63))) != 0;

        private static int Bucket(char c) => (c ^ (c >> 5)) & (Buckets - 1);
    }
}
