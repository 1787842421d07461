namespace Bot.Core.Extraction.Reactions;

/// <summary>Single-word names that an article has shown to be people: by a role beside them, or because they speak.</summary>
internal sealed class PersonNames
{
    private readonly HashSet<string> names = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private ulong openings;

    public PersonNames() => lookup = names.GetAlternateLookup<ReadOnlySpan<char>>();

    public bool Any => names.Count > 0;

    public bool Contains(ReadOnlySpan<char> name) => !name.IsEmpty && (openings & Bit(name[0])) != 0 && lookup.Contains(name);

    public void Add(string name)
    {
        // One syllable is a family name that many words begin with.
        if (name.Length > 1)
        {
            names.Add(name);
            openings |= Bit(name[0]);
        }
    }

    /// <summary>An article has few people: their first syllables rule out nearly every word.</summary>
    private static ulong Bit(char first) => 1UL << ((first ^ (first >> 6)) & 63);
}
