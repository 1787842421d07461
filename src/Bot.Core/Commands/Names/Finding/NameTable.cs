namespace Bot.Core.Commands.Names.Finding;

/// <summary>Names, found whole, by their first letters, by their initial consonants and by closeness. Immutable.</summary>
internal sealed class NameTable
{
    private readonly NameEntry[] entries;
    private readonly ILookup<string, NameEntry> whole;
    private readonly ILookup<string, NameEntry> initials;
    private readonly NameEntry[] byLetters;
    private readonly NameEntry[] byInitials;
    private readonly ILookup<int, NameEntry> byLength;

    public NameTable(IEnumerable<NameEntry> names)
    {
        entries = [.. names.Where(entry => entry.Folded.Length > 0)];
        whole = entries.ToLookup(entry => entry.Folded, StringComparer.Ordinal);
        initials = entries.ToLookup(entry => entry.Initials, StringComparer.Ordinal);
        byLetters = [.. entries.OrderBy(entry => entry.Letters, StringComparer.Ordinal)];
        byInitials = [.. entries.OrderBy(entry => entry.Initials, StringComparer.Ordinal)];
        byLength = entries.ToLookup(entry => entry.Letters.Length);
    }

    public IReadOnlyList<NameEntry> Entries => entries;

    public IEnumerable<NameEntry> Whole(string folded) => whole[folded];

    public IEnumerable<NameEntry> WithInitials(string letters) => initials[letters];

    public IEnumerable<NameEntry> StartingWith(string letters) => Range(byLetters, entry => entry.Letters, letters);

    public IEnumerable<NameEntry> InitialsStartingWith(string letters) => Range(byInitials, entry => entry.Initials, letters);

    /// <summary>Names of so many letters.</summary>
    public IEnumerable<NameEntry> OfLength(int letters) => byLength[letters];

    private static IEnumerable<NameEntry> Range(NameEntry[] sorted, Func<NameEntry, string> form, string start)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (string.CompareOrdinal(form(sorted[middle]), start) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        for (; low < sorted.Length && form(sorted[low]).StartsWith(start, StringComparison.Ordinal); low++)
        {
            yield return sorted[low];
        }
    }
}
