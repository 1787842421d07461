using System.Runtime.CompilerServices;

namespace Bot.Core.Extraction.Numbers;

/// <summary>A closed set of words, longest first, matched at an offset. A miss, which is what nearly every offset is, costs one look at a bit.</summary>
internal sealed class WordMatch
{
    private readonly Index byFirst;
    private readonly Index byLast;

    public WordMatch(IEnumerable<string> words)
    {
        string[] all = [.. words];
        byFirst = new Index(all, word => word[0]);
        byLast = new Index(all, word => word[^1]);
    }

    /// <summary>The longest word that starts at <paramref name="position"/>, or null.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public string? At(ReadOnlySpan<char> text, int position)
        => (uint)position < (uint)text.Length && byFirst.MayHold(text[position]) ? LongestAt(text, position) : null;

    /// <summary>The longest word that ends right before <paramref name="end"/>, or null.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public string? Before(ReadOnlySpan<char> text, int end)
        => end > 0 && byLast.MayHold(text[end - 1]) ? LongestBefore(text, end) : null;

    /// <summary>The offset of the first word at or after <paramref name="from"/>, or -1.</summary>
    public int First(ReadOnlySpan<char> text, int from)
    {
        for (var at = from; at < text.Length; at++)
        {
            if (byFirst.MayHold(text[at]) && LongestAt(text, at) is not null)
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
            if (byFirst.MayHold(text[at]) && LongestAt(text, at) is not null)
            {
                return at;
            }
        }

        return -1;
    }

    private string? LongestAt(ReadOnlySpan<char> text, int position)
    {
        var rest = text[position..];
        foreach (var word in byFirst[rest[0]])
        {
            if (rest.StartsWith(word))
            {
                return word;
            }
        }

        return null;
    }

    private string? LongestBefore(ReadOnlySpan<char> text, int end)
    {
        var head = text[..end];
        foreach (var word in byLast[head[^1]])
        {
            if (head.EndsWith(word))
            {
                return word;
            }
        }

        return null;
    }

    /// <summary>Words by one of their characters, behind a bit set that answers most questions alone.</summary>
    private sealed class Index
    {
        private const int Buckets = 1024;

        private readonly ulong[] bits = new ulong[Buckets / 64];
        private readonly string[][] words = new string[Buckets][];

        public Index(string[] all, Func<string, char> key)
        {
            Array.Fill(words, []);
            foreach (var group in all.GroupBy(word => Bucket(key(word))))
            {
                words[group.Key] = [.. group.OrderByDescending(word => word.Length)];
                bits[group.Key >> 6] |= 1UL << (group.Key & 63);
            }
        }

        /// <summary>Longest first; words of other characters may stand among them.</summary>
        public string[] this[char c] => words[Bucket(c)];

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool MayHold(char c) => (bits[Bucket(c) >> 6] & (1UL << (Bucket(c) & 63))) != 0;

        private static int Bucket(char c) => (c ^ (c >> 5)) & (Buckets - 1);
    }
}
