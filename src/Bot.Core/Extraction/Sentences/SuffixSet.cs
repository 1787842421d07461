namespace Bot.Core.Extraction.Sentences;

/// <summary>
/// A set of words asked for whole, as prefix or as suffix of a longer word. Nearly every question is answered no,
/// so the first and last characters are tried against a bitmap before anything is hashed.
/// </summary>
internal sealed class SuffixSet
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> words;
    private readonly int[] lengths;
    private readonly CharacterMap first = new();
    private readonly CharacterMap last = new();

    public SuffixSet(IEnumerable<string> words)
    {
        var set = new HashSet<string>(words, StringComparer.Ordinal);
        this.words = set.GetAlternateLookup<ReadOnlySpan<char>>();
        lengths = [.. set.Select(word => word.Length).Distinct().OrderDescending()];
        foreach (var word in set)
        {
            first.Add(word[0]);
            last.Add(word[^1]);
        }
    }

    public bool Contains(ReadOnlySpan<char> word) => !word.IsEmpty && first.Contains(word[0]) && last.Contains(word[^1]) && words.Contains(word);

    /// <summary>Length of the longest member that ends <paramref name="word"/>, or 0.</summary>
    public int LongestSuffix(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || !last.Contains(word[^1]))
        {
            return 0;
        }

        foreach (var length in lengths)
        {
            if (length <= word.Length && first.Contains(word[^length]) && words.Contains(word[^length..]))
            {
                return length;
            }
        }

        return 0;
    }

    /// <summary>Length of the longest member that opens <paramref name="word"/>, or 0.</summary>
    public int LongestPrefix(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || !first.Contains(word[0]))
        {
            return 0;
        }

        foreach (var length in lengths)
        {
            if (length <= word.Length && last.Contains(word[length - 1]) && words.Contains(word[..length]))
            {
                return length;
            }
        }

        return 0;
    }

    /// <summary>One bit for each UTF-16 code unit.</summary>
    private sealed class CharacterMap
    {
        private readonly ulong[] bits = new ulong[(char.MaxValue + 1) / 64];

        public void Add(char c) => bits[c >> 6] |= 1UL << (c & 63);

        public bool Contains(char c) => (bits[c >> 6] & (1UL << (c & 63))) != 0;
    }
}
