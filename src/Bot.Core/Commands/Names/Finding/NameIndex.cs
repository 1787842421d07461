using Bot.Core.Lexicon;
using Bot.Core.Storage;

namespace Bot.Core.Commands.Names.Finding;

/// <summary>The names of the lexicon and those of one state of the corpus, asked together.</summary>
internal sealed class NameIndex(NameTable lexicon, Gazetteer gazetteer, IReadOnlyList<CorpusName> names)
{
    private readonly NameTable own = new(names.SelectMany(name => NameEntries.Of(name, gazetteer)));

    public CorpusPresence Presence { get; } = new(gazetteer, names);

    public IEnumerable<NameEntry> Entries => lexicon.Entries.Concat(own.Entries);

    /// <summary>The names that are exactly the text, of the surest rank that has any.</summary>
    public IReadOnlyList<NameEntry> Whole(string folded)
    {
        var found = lexicon.Whole(folded).Concat(own.Whole(folded)).GroupBy(entry => entry.Rank).MinBy(group => group.Key);
        return found is null ? [] : found.Key == NameRank.Part ? PresentOrAll([.. found]) : [.. found];
    }

    /// <summary>Names with these initial consonants: those that the corpus speaks of, whole names before parts of names.</summary>
    public IReadOnlyList<NameEntry> WithInitials(string initials)
    {
        var found = lexicon.WithInitials(initials).Concat(own.WithInitials(initials)).ToList();
        var present = found.Where(entry => Presence.Has(entry.Bearer)).ToList();
        var whole = present.Where(entry => entry.Rank != NameRank.Part).ToList();
        return whole.Count > 0 ? whole : present.Count > 0 ? present : found;
    }

    public IEnumerable<NameEntry> StartingWith(string letters) => lexicon.StartingWith(letters).Concat(own.StartingWith(letters));

    public IEnumerable<NameEntry> InitialsStartingWith(string letters) => lexicon.InitialsStartingWith(letters).Concat(own.InitialsStartingWith(letters));

    public IEnumerable<NameEntry> OfLength(int letters) => lexicon.OfLength(letters).Concat(own.OfLength(letters));

    // A part of a name is common to many people: those of the corpus come first.
    private IReadOnlyList<NameEntry> PresentOrAll(IReadOnlyList<NameEntry> found)
    {
        var present = found.Where(entry => Presence.Has(entry.Bearer)).ToList();
        return present.Count > 0 ? present : found;
    }
}
