using Bot.Core.Extraction;

namespace Bot.Core.Lexicon.Files;

/// <summary>Makes entities of entries that have the right shape.</summary>
internal sealed class EntityBuilder(IReadOnlyList<(EntityFile File, LexiconEntry Entry)> entries)
{
    private readonly Dictionary<string, LexiconEntry> byId = entries
        .GroupBy(pair => pair.Entry.Id, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(group => group.Key, group => group.First().Entry, StringComparer.OrdinalIgnoreCase);

    // 존슨 or 밀러: printed alone, such a name only counts where the grammar demands a person, whoever it is.
    private readonly HashSet<string> sharedFamilies = entries
        .Select(pair => pair.Entry.Text("family"))
        .OfType<string>()
        .GroupBy(EntityKey.Fold, StringComparer.Ordinal)
        .Where(group => group.Count() > 1)
        .Select(group => group.Key)
        .ToHashSet(StringComparer.Ordinal);

    public IEnumerable<Entity> Build() => entries.Select(pair => Build(pair.File, pair.Entry));

    private Entity Build(EntityFile file, LexiconEntry entry)
    {
        var owner = file.OwnerKey is null ? null : entry.Text(file.OwnerKey);
        var issuer = InheritsNames(file, entry) && owner is not null ? byId.GetValueOrDefault(owner) : null;
        var family = entry.Text("family");
        var familyIsWeak = family is not null && sharedFamilies.Contains(EntityKey.Fold(family));
        var names = OwnNames(entry).Append(familyIsWeak ? null : family).Concat(issuer is null ? [] : OwnNames(issuer)).OfType<string>().Distinct(StringComparer.Ordinal).ToArray();
        var weak = entry.List("weak").Append(familyIsWeak ? family : null).Concat(issuer?.List("weak") ?? []).OfType<string>();
        return new Entity
        {
            Id = entry.Id,
            Kind = file.Kind,
            Korean = entry.Text("ko") ?? OwnerText(owner, "ko") ?? entry.Id,
            English = entry.Text("en") ?? OwnerText(owner, "en") ?? entry.Id,
            Names = names,
            WeakNames = [.. weak.Except(names, StringComparer.Ordinal)],
            Subtype = entry.Text("kind") ?? "",
            BelongsTo = owner is null ? null : byId.GetValueOrDefault(owner)?.Id,
            Roles = entry.List("roles"),
            Ticker = entry.Text("ticker"),
            Exchange = entry.Text("exchange"),
            Domains = entry.List("domains"),
            Country = entry.Text("country"),
        };
    }

    public static IEnumerable<string?> OwnNames(LexiconEntry entry) => [entry.Text("ko"), entry.Text("en"), .. entry.List("aliases")];

    /// <summary>A share is called like its company; a preferred share of the Korean exchange (its code does not end in 0) and a fund are not.</summary>
    private static bool InheritsNames(EntityFile file, LexiconEntry entry)
        => file == EntityFile.Securities && entry.Text("kind") == "stock" && !(entry.Id.Length == 6 && entry.Id.All(char.IsAsciiDigit) && entry.Id[^1] != '0');

    private string? OwnerText(string? owner, string key) => owner is null ? null : byId.GetValueOrDefault(owner)?.Text(key);
}
