using System.Runtime.CompilerServices;
using Bot.Core.Commands.Names.Finding;
using Bot.Core.Extraction;
using Bot.Core.Lexicon;
using Bot.Core.Lexicon.Typing;
using Bot.Core.Storage;

namespace Bot.Core.Commands.Names;

/// <summary>
/// Finds who is meant by what somebody typed: by name in Korean or English, with a title or particle, by ticker, by initial consonants, on the
/// wrong keyboard layout, by the first letters, or with a slip. Safe for concurrent use.
/// </summary>
public sealed class NameFinder(Gazetteer gazetteer, WordLists words, Particles particles) : INameSearch
{
    private const int LongestName = 60;
    private const int MostFindings = 12;
    private const int MostSuggestions = 5;

    private readonly NameTable lexicon = new(gazetteer.Entities.SelectMany(NameEntries.Of));
    private readonly DecoratedName decorated = new(gazetteer, words, particles);

    // The names of a state of the corpus are one list until the next reload; their index lives as long as the list does.
    // The table lets everybody make a value who comes before there is one; with the names of a large corpus that is seconds of all processors.
    private readonly ConditionalWeakTable<IReadOnlyList<CorpusName>, Lazy<NameIndex>> indexes = [];

    public void Prepare(IReadOnlyList<CorpusName> corpus) => IndexOf(corpus);

    public IReadOnlyList<NameFinding> Find(string typed, IReadOnlyList<CorpusName> corpus, NameCloseness weakest)
    {
        var folded = EntityKey.Fold(typed);
        if (folded.Length == 0 || typed.Length > LongestName)
        {
            return [];
        }

        var index = IndexOf(corpus);
        var exact = Exact(typed, folded, index);
        if (exact.Count > 0 || weakest == NameCloseness.Exact)
        {
            return Findings(exact, NameCloseness.Exact, index);
        }

        var meant = Meant(typed, folded, index).ToList();
        var found = meant.Count > 0 ? meant : Similar(typed, folded, index);
        return [.. found.DistinctBy(finding => finding.Key).Take(MostFindings)];
    }

    /// <summary>
    /// What may be meant by the letters typed so far: names that begin so, in letters, initial consonants or on the wrong layout. Those with
    /// facts in the roles asked for come first. Nothing typed gives the names of which the corpus says most.
    /// </summary>
    public IReadOnlyList<NameFinding> Complete(string typed, IReadOnlyList<CorpusName> corpus, IReadOnlyList<FactRole> roles, int limit)
    {
        var index = IndexOf(corpus);
        var folded = EntityKey.Fold(typed);
        var entries = folded.Length == 0 ? index.Entries.Where(entry => index.Presence.Count(entry.Bearer, roles) > 0)
            : typed.Length > LongestName ? []
            : Beginning(typed, folded, index);
        var ranked = entries
            .OrderByDescending(entry => index.Presence.Count(entry.Bearer, roles))
            .ThenByDescending(entry => index.Presence.Count(entry.Bearer))
            .ThenBy(entry => entry.Rank)
            .ThenBy(entry => entry.Letters.Length)
            .DistinctBy(entry => entry.Bearer.Key)
            .DistinctBy(entry => entry.Bearer.Entity?.Korean ?? entry.Text)
            .Take(limit);
        return Findings(ranked, NameCloseness.Meant, index);
    }

    private static IReadOnlyList<NameFinding> Findings(IEnumerable<NameEntry> entries, NameCloseness closeness, NameIndex index)
        => [.. entries
            .DistinctBy(entry => entry.Bearer.Key)
            .Select(entry => new NameFinding(entry.Bearer.Key, entry.Bearer.Entity, index.Presence.Find(entry.Bearer.Key), closeness))];

    private static IEnumerable<NameEntry> ByPresence(IEnumerable<NameEntry> entries, NameIndex index)
        => entries.OrderByDescending(entry => index.Presence.Count(entry.Bearer));

    private IReadOnlyList<NameEntry> Exact(string typed, string folded, NameIndex index)
    {
        var whole = index.Whole(folded);
        if (whole.Count == 0)
        {
            whole = decorated.Find(typed, index.Whole);
        }

        // Folding drops marks: OPEC+ and OPEC differ by nothing else.
        var literal = whole.Where(entry => string.Equals(entry.Text, typed.Trim(), StringComparison.OrdinalIgnoreCase)).ToList();
        return [.. ByPresence(literal.Count > 0 ? whole.Where(entry => literal.Exists(exact => exact.Bearer == entry.Bearer)) : whole, index)];
    }

    private static IEnumerable<NameFinding> Meant(string typed, string folded, NameIndex index)
    {
        var layout = OtherLayout(typed).SelectMany(other => index.Whole(other)).ToList();
        var initials = HangulLetters.TypedInitials(typed) is { Length: > 1 } letters ? index.WithInitials(letters) : [];
        var prefix = BeginningWith(folded, index).Where(entry => IsMostOf(entry, folded));
        return Findings(ByPresence(layout, index), NameCloseness.Meant, index)
            .Concat(Findings(ByPresence(initials.Concat(prefix).Where(entry => index.Presence.Has(entry.Bearer)), index), NameCloseness.Meant, index));
    }

    private static IEnumerable<NameFinding> Similar(string typed, string folded, NameIndex index)
    {
        if (HangulLetters.TypedInitials(typed) is { } initials)
        {
            return Findings(ByPresence(index.WithInitials(initials), index).Take(MostSuggestions), NameCloseness.Similar, index);
        }

        var near = NearNames.Of(index, [folded, .. OtherLayout(typed)]);
        var slips = near.Where(pair => pair.Distance <= NearNames.OneSlip && NearNames.CanBeSlip(pair.Entry) && index.Presence.Has(pair.Entry.Bearer)).Select(pair => pair.Entry);
        var prefix = ByPresence(BeginningWith(folded, index), index).Take(MostSuggestions);
        var present = near.Where(pair => index.Presence.Has(pair.Entry.Bearer)).Take(MostSuggestions).Select(pair => pair.Entry);
        var others = near.Take(MostSuggestions).Select(pair => pair.Entry);
        return Findings(slips, NameCloseness.Meant, index).Concat(Findings(prefix.Concat(present).Concat(others), NameCloseness.Similar, index));
    }

    private static IEnumerable<NameEntry> Beginning(string typed, string folded, NameIndex index)
    {
        var initials = HangulLetters.TypedInitials(typed) is { } letters ? index.InitialsStartingWith(letters) : [];
        return index.StartingWith(HangulLetters.Of(folded))
            .Concat(initials)
            .Concat(OtherLayout(typed).SelectMany(other => index.StartingWith(HangulLetters.Of(other))));
    }

    /// <summary>The folded text that the same keys give with the other layout; none when the text mixes scripts.</summary>
    private static IEnumerable<string> OtherLayout(string typed)
    {
        var isLatin = typed.All(char.IsAscii) && typed.Any(char.IsAsciiLetter);
        var isHangul = typed.All(c => Syllables.IsSyllable(c) || Syllables.IsLetter(c) || !char.IsLetter(c)) && typed.Any(char.IsLetter);
        return isLatin ? new[] { Dubeolsik.Compose(typed), Dubeolsik.Compose(typed.ToLowerInvariant()) }.Select(EntityKey.Fold).Distinct(StringComparer.Ordinal)
            : isHangul ? [EntityKey.Fold(Dubeolsik.KeysOf(typed))]
            : [];
    }

    private static IEnumerable<NameEntry> BeginningWith(string folded, NameIndex index)
        => folded.Length >= (Syllables.IsSyllable(folded[0]) ? 2 : 3) ? index.StartingWith(HangulLetters.Of(folded)) : [];

    // 마이크 begins 마이크로소프트 and many a first name; 마이크로 is half of it. A whole word (젠슨) is a part of the name and found as such.
    private static bool IsMostOf(NameEntry entry, string folded) => 2 * HangulLetters.Of(folded).Length >= entry.Letters.Length;

    private NameIndex IndexOf(IReadOnlyList<CorpusName> corpus)
        => indexes.GetValue(corpus, names => new Lazy<NameIndex>(() => new NameIndex(lexicon, gazetteer, names))).Value;
}
