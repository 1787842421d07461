namespace Bot.Core.Extraction.Sentences;

/// <summary>A set of words asked for whole, as prefix or as suffix of a longer word.</summary>
internal sealed class SuffixSet
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> words;
    private readonly int[] lengths;

    public SuffixSet(IEnumerable<string> words)
    {
        var set = new HashSet<string>(words, StringComparer.Ordinal);
        this.words = set.GetAlternateLookup<ReadOnlySpan<char>>();
        lengths = [.. set.Select(word => word.Length).Distinct().OrderDescending()];
    }

    public bool Contains(ReadOnlySpan<char> word) => words.Contains(word);

    /// <summary>Length of the longest member that ends <paramref name="word"/>, or 0.</summary>
    public int LongestSuffix(ReadOnlySpan<char> word)
    {
        foreach (var length in lengths)
        {
            if (length <= word.Length && words.Contains(word[^length..]))
            {
                return length;
            }
        }

        return 0;
    }

    /// <summary>Length of the longest member that opens <paramref name="word"/>, or 0.</summary>
    public int LongestPrefix(ReadOnlySpan<char> word)
    {
        foreach (var length in lengths)
        {
            if (length <= word.Length && words.Contains(word[..length]))
            {
                return length;
            }
        }

        return 0;
    }
}
