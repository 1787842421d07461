namespace Bot.Core.Lexicon.Mentions;

/// <summary>All names with the same folded form. Short ones differ by case (Arm, ARM); of longer ones there is only one.</summary>
internal sealed class NameEnding
{
    private readonly (string Text, LexiconName Name)[] spellings;
    private readonly bool ignoresCase;

    public NameEnding(IEnumerable<(string Text, LexiconName Name)> sameFold)
    {
        var all = sameFold.ToArray();
        ignoresCase = NameCharacters.IgnoresCase(all[0].Text);
        spellings = ignoresCase
            ? [(all[0].Text, Merge(all))]
            : [.. all.GroupBy(pair => pair.Text, StringComparer.Ordinal).Select(group => (group.Key, Merge(group)))];
    }

    /// <summary>The name as it stands in the text, or null when its case is another word's.</summary>
    public LexiconName? Match(ReadOnlySpan<char> printed)
    {
        if (ignoresCase)
        {
            return spellings[0].Name;
        }

        foreach (var (text, name) in spellings)
        {
            if (IsSame(printed, text))
            {
                return name;
            }
        }

        return null;
    }

    private static bool IsSame(ReadOnlySpan<char> printed, string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (NameCharacters.FoldWidth(printed[i]) != NameCharacters.FoldWidth(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static LexiconName Merge(IEnumerable<(string Text, LexiconName Name)> same)
    {
        var names = same.Select(pair => pair.Name).ToArray();
        var isWeak = names.All(name => name.IsWeak);
        return names.Length == 1
            ? names[0]
            : new LexiconName(names[0].Text, [.. names.Where(name => name.IsWeak == isWeak).SelectMany(name => name.Entities).Distinct()], isWeak);
    }
}
