using Bot.Core.Extraction;
using Bot.Core.Lexicon;
using Bot.Core.Storage;

namespace Bot.Core.Commands.Names.Finding;

/// <summary>How much the corpus says of whom. What it says of a share it says of the company, and the other way round.</summary>
internal sealed class CorpusPresence
{
    private readonly Gazetteer gazetteer;
    private readonly Dictionary<string, CorpusName> byKey;
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    public CorpusPresence(Gazetteer gazetteer, IReadOnlyList<CorpusName> names)
    {
        this.gazetteer = gazetteer;
        byKey = names.ToDictionary(name => name.Key, StringComparer.Ordinal);
        foreach (var name in names)
        {
            foreach (var key in Sharing(name))
            {
                counts[key] = counts.GetValueOrDefault(key) + name.Counts.Values.Sum();
            }
        }
    }

    public CorpusName? Find(string key) => byKey.GetValueOrDefault(key);

    public int Count(NameBearer bearer) => counts.GetValueOrDefault(bearer.Key);

    public int Count(NameBearer bearer, IReadOnlyList<FactRole> roles)
        => Find(bearer.Key) is { } name ? roles.Sum(role => name.Counts.GetValueOrDefault(role)) : 0;

    public bool Has(NameBearer bearer) => counts.ContainsKey(bearer.Key);

    private IEnumerable<string> Sharing(CorpusName name)
    {
        var entities = EntityKey.IsName(name.Key)
            ? gazetteer.Named(name.Name)
            : gazetteer.Find(name.Key) is { } entity ? [entity] : [];
        return entities
            .SelectMany(entity => entity.Kind == EntityKind.Security && entity.BelongsTo is { } issuer
                ? gazetteer.SecuritiesOf(issuer).Select(security => security.Id).Append(issuer)
                : gazetteer.SecuritiesOf(entity.Id).Select(security => security.Id).Append(entity.Id))
            .Append(name.Key)
            .Distinct(StringComparer.Ordinal);
    }
}
