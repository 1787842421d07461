namespace Bot.Core.Extraction.Numbers;

/// <summary>A closed set of words, longest first, matched at an offset. Words are grouped by their first and last characters, so that a miss costs one lookup.</summary>
internal sealed class WordMatch
{
    private readonly Dictionary<char, string[]> byFirst;
    private readonly Dictionary<char, string[]> byLast;

    public WordMatch(IEnumerable<string> words)
    {
        string[] all = [.. words];
        byFirst = Grouped(all, word => word[0]);
        byLast = Grouped(all, word => word[^1]);
    }

    /// <summary>The longest word that starts at <paramref name="position"/>, or null.</summary>
    public string? At(ReadOnlySpan<char> text, int position)
    {
        if (position >= text.Length || !byFirst.TryGetValue(text[position], out var words))
        {
            return null;
        }

        foreach (var word in words)
        {
            if (text[position..].StartsWith(word, StringComparison.Ordinal))
            {
                return word;
            }
        }

        return null;
    }

    /// <summary>The longest word that ends right before <paramref name="end"/>, or null.</summary>
    public string? Before(ReadOnlySpan<char> text, int end)
    {
        if (end <= 0 || !byLast.TryGetValue(text[end - 1], out var words))
        {
            return null;
        }

        foreach (var word in words)
        {
            if (text[..end].EndsWith(word, StringComparison.Ordinal))
            {
                return word;
            }
        }

        return null;
    }

    private static Dictionary<char, string[]> Grouped(string[] words, Func<string, char> key)
        => words.GroupBy(key).ToDictionary(group => group.Key, group => group.OrderByDescending(word => word.Length).ToArray());
}
