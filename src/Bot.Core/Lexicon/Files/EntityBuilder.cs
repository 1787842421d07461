using Bot.Core.Extraction;

namespace Bot.Core.Lexicon.Files;

/// <summary>Makes entities of entries that have the right shape.</summary>
internal sealed class EntityBuilder(IReadOnlyList<(EntityFile File, LexiconEntry Entry)> entries)
{
    private readonly Dictionary<string, LexiconEntry> byId = entries
        .GroupBy(pair => pair.Entry.Id, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.First().Entry, StringComparer.Ordinal);

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
        string[] weak = [.. Present([.. WeakNames(entry), familyIsWeak ? family : null, .. issuer is null ? [] : WeakNames(issuer)])];
        var names = Present([.. OwnNames(entry), family, .. issuer is null ? [] : OwnNames(issuer)]);
        return new Entity
        {
            Id = entry.Id,
            Kind = file.Kind,
            Korean = entry.Text("ko") ?? OwnerText(owner, "ko") ?? entry.Id,
            English = entry.Text("en") ?? OwnerText(owner, "en") ?? entry.Id,
            Names = [.. names.Except(weak, StringComparer.Ordinal)],
            WeakNames = weak,
            Subtype = entry.Text("kind") ?? "",
            BelongsTo = owner is null ? null : byId.GetValueOrDefault(owner)?.Id,
            Roles = entry.List("roles"),
            Ticker = entry.Text("ticker"),
            Exchange = entry.Text("exchange"),
            Domains = entry.List("domains"),
            Country = entry.Text("country"),
        };
    }

    /// <summary>A name that is listed as weak too is weak: 대상 is the company's own name, and an ordinary word.</summary>
    public static IEnumerable<string> OwnNames(LexiconEntry entry)
        => Present([entry.Text("ko"), entry.Text("en"), .. entry.List("aliases")]).Except(WeakNames(entry), StringComparer.Ordinal);

    public static IReadOnlyList<string> WeakNames(LexiconEntry entry) => entry.List("weak");

    private static IEnumerable<string> Present(IEnumerable<string?> names) => names.OfType<string>().Distinct(StringComparer.Ordinal);

    /// <summary>A share is called like its company; a preferred share of the Korean exchange (its code does not end in 0) and a fund are not.</summary>
    private static bool InheritsNames(EntityFile file, LexiconEntry entry)
        => file == EntityFile.Securities && entry.Text("kind") == "stock" && !(entry.Id.Length == 6 && entry.Id.All(char.IsAsciiDigit) && entry.Id[^1] != '0');

    private string? OwnerText(string? owner, string key) => owner is null ? null : byId.GetValueOrDefault(owner)?.Text(key);
}
