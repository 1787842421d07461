using Bot.Core.Extraction;
using Bot.Core.Lexicon;
using Bot.Core.Storage;

namespace Bot.Core.Commands.Names;

/// <summary>The names of the lexicon and of one state of the corpus: turns what was typed into what is meant.</summary>
public sealed class NameBook(INameSearch search, Gazetteer gazetteer, IReadOnlyList<CorpusName> corpus)
{
    private const int MostCandidates = 8;
    private const int MostNearest = 5;
    private readonly Dictionary<string, CorpusName> byKey = corpus.ToDictionary(name => name.Key, StringComparer.Ordinal);

    public Gazetteer Gazetteer => gazetteer;

    /// <param name="typed">As typed, without quotation marks.</param>
    /// <param name="closeness">The weakest kind of match to take for meant.</param>
    /// <param name="roles">What the command asks for: of two of the same name, the one who has facts in these roles is meant.</param>
    public NameResolution Resolve(string typed, NameCloseness closeness, IReadOnlyList<FactRole> roles)
    {
        var findings = search.Find(typed, corpus, closeness);
        var taken = findings.Where(finding => finding.Closeness == NameCloseness.Exact).ToList();
        if (taken.Count == 0 && closeness != NameCloseness.Exact)
        {
            taken = [.. findings.Where(finding => finding.Closeness <= closeness)];
        }

        if (taken.Count == 0)
        {
            return NameResolution.Unknown(Shown(typed, findings));
        }

        var names = WithoutRelatives(taken).Take(MostCandidates).Select(finding => Name(typed, finding)).ToList();
        return Choose(names, roles);
    }

    /// <summary>What somebody may have meant who typed no name.</summary>
    public IReadOnlyList<ResolvedName> Nearest(string typed) => Shown(typed, search.Find(typed, corpus, NameCloseness.Similar));

    /// <summary>By entity key, as in <c>id:satya-nadella</c>.</summary>
    public ResolvedName? ByKey(string typed, string key)
    {
        var entity = gazetteer.Find(key);
        var used = byKey.GetValueOrDefault(entity?.Id ?? key);
        return entity is null && used is null ? null : Name(typed, new NameFinding(entity?.Id ?? key, entity, used, NameCloseness.Exact));
    }

    public CorpusName? InCorpus(string key) => byKey.GetValueOrDefault(key);

    private List<ResolvedName> Shown(string typed, IReadOnlyList<NameFinding> findings) => [.. WithoutRelatives(findings).Take(MostNearest).Select(finding => Name(typed, finding))];

    private static NameResolution Choose(List<ResolvedName> names, IReadOnlyList<FactRole> roles)
    {
        if (names.Count == 1)
        {
            return NameResolution.Found(names[0]);
        }

        var spokenOf = names.Where(name => roles.Any(role => name.Corpus?.Counts.GetValueOrDefault(role) > 0)).ToList();
        return spokenOf.Count == 1
            ? NameResolution.Found(spokenOf[0] with { Others = [.. names.Where(name => name != spokenOf[0])] })
            : NameResolution.Ambiguous(names);
    }

    // A company, its share and its product of the same name are one thing to a reader; each command takes from the company what it needs.
    private List<NameFinding> WithoutRelatives(IReadOnlyList<NameFinding> findings)
    {
        var keys = findings.Select(finding => finding.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var heads = findings.Where(finding => finding.Entity?.BelongsTo is not { } owner || finding.Entity.Kind == EntityKind.Person || !keys.Contains(owner));
        return [.. heads.Where(finding => finding.Entity is not null || !BelongsToAny(finding, findings)).DistinctBy(finding => finding.Key)];
    }

    // A name without an entity that is, or begins with, the name of one: 엔비디아 대변인 speaks for 엔비디아.
    private static bool BelongsToAny(NameFinding bare, IReadOnlyList<NameFinding> findings)
        => findings.Any(finding => finding.Entity is { } entity && entity.Names.Any(name => bare.Key.StartsWith(EntityKey.OfName(name), StringComparison.Ordinal)));

    private ResolvedName Name(string typed, NameFinding finding)
    {
        var used = finding.Corpus ?? byKey.GetValueOrDefault(finding.Key);
        if (finding.Entity is not { } entity)
        {
            var printed = used?.Name ?? typed;
            return new ResolvedName
            {
                Typed = typed,
                Keys = [finding.Key],
                Korean = printed,
                English = printed,
                Corpus = used,
                IsExact = finding.Closeness == NameCloseness.Exact,
            };
        }

        var bare = entity.Names.Select(EntityKey.OfName).Distinct(StringComparer.Ordinal).Where(byKey.ContainsKey);
        return new ResolvedName
        {
            Typed = typed,
            Keys = [entity.Id, .. bare],
            Korean = entity.Korean,
            English = entity.English,
            Entity = entity,
            Corpus = used,
            IsExact = finding.Closeness == NameCloseness.Exact,
        };
    }
}
