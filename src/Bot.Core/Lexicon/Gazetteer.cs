using Bot.Core.Extraction;

namespace Bot.Core.Lexicon;

/// <summary>All entities and dated events of the lexicon. Immutable.</summary>
public sealed class Gazetteer
{
    private readonly Dictionary<string, Entity> byId;
    private readonly Dictionary<string, IReadOnlyList<Entity>> byName;
    private readonly Dictionary<string, IReadOnlyList<Entity>> byOwner;

    public Gazetteer(IEnumerable<Entity> entities, IEnumerable<DatedEvent> events)
    {
        Entities = [.. entities];
        Events = [.. events];
        byId = Entities.ToDictionary(entity => entity.Id, StringComparer.Ordinal);
        Names = NamesOf(Entities);
        byName = Grouped(Entities.SelectMany(entity => entity.Names.Concat(entity.WeakNames).Select(name => (EntityKey.Fold(name), entity))));
        byOwner = Grouped(Entities.Where(entity => entity.BelongsTo is not null).Select(entity => (entity.BelongsTo!, entity)));
    }

    public static Gazetteer Empty { get; } = new([], []);

    /// <summary>In the order of the files.</summary>
    public IReadOnlyList<Entity> Entities { get; }

    public IReadOnlyList<DatedEvent> Events { get; }

    /// <summary>Every name once.</summary>
    public IReadOnlyList<LexiconName> Names { get; }

    public Entity? Find(string? id) => id is null ? null : byId.GetValueOrDefault(id);

    /// <summary>All entities of that name, weak names included; blanks, case and punctuation do not matter.</summary>
    public IReadOnlyList<Entity> Named(string name) => byName.GetValueOrDefault(EntityKey.Fold(name), []);

    /// <summary>Whatever belongs to an entity: a company's shares, people, products and subsidiaries.</summary>
    public IReadOnlyList<Entity> BelongingTo(string id) => byOwner.GetValueOrDefault(id, []);

    /// <summary>The shares of an issuer, the main one first.</summary>
    public IEnumerable<Entity> SecuritiesOf(string issuerId) => BelongingTo(issuerId).Where(entity => entity.Kind == EntityKind.Security);

    private static LexiconName[] NamesOf(IReadOnlyList<Entity> entities)
    {
        var strong = Grouped(entities.SelectMany(entity => entity.Names.Select(name => (name, entity))));
        var weak = Grouped(entities.SelectMany(entity => entity.WeakNames.Select(name => (name, entity))));
        return
        [
            .. strong.Select(pair => new LexiconName(pair.Key, [.. pair.Value], IsWeak: false)),
            .. weak.Where(pair => !strong.ContainsKey(pair.Key)).Select(pair => new LexiconName(pair.Key, [.. pair.Value], IsWeak: true)),
        ];
    }

    private static Dictionary<string, IReadOnlyList<Entity>> Grouped(IEnumerable<(string Key, Entity Entity)> pairs)
        => pairs.Distinct()
            .GroupBy(pair => pair.Key, pair => pair.Entity, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, IReadOnlyList<Entity> (group) => [.. group], StringComparer.Ordinal);
}
