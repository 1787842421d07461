using Bot.Core.Commands.Names;
using Bot.Core.Extraction;
using Bot.Core.Storage;

namespace Bot.Core.Chat.Asking.Completing;

/// <summary>Names that begin with what was typed: in Korean or English, by initial consonants (ㄴㄷㄹ), on the wrong keyboard (skepffk).</summary>
internal sealed class NameSuggestions(NameBook names, IReadOnlyList<CorpusName> corpus, NameFinder finder, Locale locale)
{
    private const int LongestHint = 30;

    public IReadOnlyList<Suggestion> Of(string typed, IReadOnlyList<FactRole> roles, int limit)
        => [.. finder.Complete(typed, corpus, roles, limit)
            .Select(finding => names.ByKey(finding.Key, finding.Key))
            .OfType<ResolvedName>()
            .Select(name => Suggestion.Of(Label(name), Value(name, roles)))
            .OfType<Suggestion>()
            .DistinctBy(suggestion => suggestion.Value)];

    /// <summary>What the corpus speaks of under such a name, and the typed words themselves: a topic may be any word.</summary>
    public IReadOnlyList<Suggestion> Topics(string typed, int limit)
    {
        var own = Suggestion.Of(typed, typed);
        var mentioned = finder.Complete(typed, corpus, [FactRole.Mentioned], limit)
            .Where(finding => finding.Corpus?.Counts.GetValueOrDefault(FactRole.Mentioned) > 0)
            .Select(finding => names.ByKey(finding.Key, finding.Key)?.In(locale))
            .OfType<string>()
            .Select(name => Suggestion.Of(name, name));
        return [.. mentioned.Prepend(own).OfType<Suggestion>().DistinctBy(suggestion => suggestion.Value).Take(limit)];
    }

    // A name is typed as a name where it means only this one; else by its key, so that a choice is never asked back.
    private string Value(ResolvedName name, IReadOnlyList<FactRole> roles)
    {
        var written = name.In(locale);
        return names.Resolve(written, NameCloseness.Exact, roles).Name?.Key == name.Key ? written : name.Unambiguous;
    }

    private string Label(ResolvedName name)
    {
        var hint = OtherNames.Hint(name, locale);
        var other = locale.Pick(name.English, name.Korean);
        var written = name.In(locale);
        var both = other == written ? written : $"{written} ({other})";
        return hint is null ? both : $"{both} · {Excerpt.Cut(hint, LongestHint)}";
    }
}
