using Bot.Core.Extraction;
using Bot.Core.Lexicon.Mentions;

namespace Bot.Core.Lexicon.Files;

/// <summary>What must hold between entries: ids are unique, references lead somewhere, and no name means two things of one kind.</summary>
internal static class LexiconChecks
{
    public static void UniqueIds(IEnumerable<LexiconEntry> entries, List<LexiconProblem> problems)
    {
        var seen = new Dictionary<string, LexiconEntry>(StringComparer.Ordinal);
        foreach (var entry in entries.Where(entry => entry.Id.Length > 0))
        {
            if (!seen.TryAdd(entry.Id, entry))
            {
                problems.Add(entry.Problem("id", $"the id '{entry.Id}' is taken by {Place(seen[entry.Id])}; choose another."));
            }
        }
    }

    public static void References(IReadOnlyList<(EntityFile File, LexiconEntry Entry)> entries, List<LexiconProblem> problems)
    {
        var kinds = entries.ToLookup(pair => pair.Entry.Id, pair => pair.File.Kind, StringComparer.Ordinal);
        foreach (var (file, entry) in entries.Where(pair => pair.File.OwnerKey is not null))
        {
            var key = file.OwnerKey!;
            var owner = entry.Text(key);
            if (owner is not null && !kinds[owner].Intersect(file.OwnerKinds).Any())
            {
                problems.Add(entry.Problem(key, $"'{key}: {owner}' leads nowhere; add that organisation or correct the id."));
            }
            else if (owner is not null && owner == entry.Id)
            {
                problems.Add(entry.Problem(key, $"'{owner}' cannot be its own {key}."));
            }
        }
    }

    public static void Names(IReadOnlyList<(EntityFile File, LexiconEntry Entry)> entries, List<LexiconProblem> problems)
    {
        foreach (var ofKind in entries.GroupBy(pair => pair.File.Kind, pair => pair.Entry))
        {
            var seen = new Dictionary<string, LexiconEntry>(StringComparer.Ordinal);
            foreach (var entry in ofKind)
            {
                CheckNames(entry, seen, problems);
            }
        }
    }

    /// <summary>A security without issuer has nobody to take its names from.</summary>
    public static void SecurityNames(IEnumerable<(EntityFile File, LexiconEntry Entry)> entries, List<LexiconProblem> problems)
    {
        foreach (var (_, entry) in entries.Where(pair => pair.File == EntityFile.Securities && pair.Entry.Text("issuer") is null))
        {
            problems.AddRange(new[] { "ko", "en" }.Where(key => entry.Text(key) is null)
                .Select(key => entry.Problem(null, $"'{entry.Id}' has no issuer, so it needs '{key}'; add it.")));
        }
    }

    private static void CheckNames(LexiconEntry entry, Dictionary<string, LexiconEntry> seen, List<LexiconProblem> problems)
    {
        foreach (var name in EntityBuilder.OwnNames(entry).Concat(EntityBuilder.WeakNames(entry)))
        {
            if (EntityKey.Fold(name).Length == 0)
            {
                problems.Add(entry.Problem(null, $"'{entry.Id}' has the name '{name}', which has no letter or digit; remove it."));
            }
        }

        foreach (var name in EntityBuilder.OwnNames(entry))
        {
            var key = NameCharacters.Key(name);
            if (!seen.TryAdd(key, entry) && seen[key] is var other && other != entry)
            {
                problems.Add(entry.Problem("aliases", $"'{name}' of '{entry.Id}' is a name of '{other.Id}' too ({Place(other)}); keep it on one of them, or list it under 'weak' of both."));
            }
        }
    }

    private static string Place(LexiconEntry entry) => $"{Path.GetFileName(entry.Path)}:{entry.Line}";
}
