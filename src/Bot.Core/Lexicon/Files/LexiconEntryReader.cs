namespace Bot.Core.Lexicon.Files;

/// <summary>Takes a lexicon file apart into entries. A broken entry is reported and left out; the rest is still read, so that one run shows every problem.</summary>
internal static class LexiconEntryReader
{
    public static IEnumerable<LexiconEntry> Read(string path, List<LexiconProblem> problems)
    {
        var root = LexiconYaml.Read(path, problems);
        if (root is YamlText { IsNull: true })
        {
            yield break;
        }

        if (root is not null and not YamlList)
        {
            problems.Add(new LexiconProblem(path, root.Line, "the file must be a list of entries, each starting with '- id:'."));
        }

        foreach (var item in root is YamlList list ? list.Items : [])
        {
            if (item is YamlMap map)
            {
                yield return new LexiconEntry(path, map);
            }
            else
            {
                problems.Add(new LexiconProblem(path, item.Line, "an entry must be a mapping that starts with '- id:'."));
            }
        }
    }

    /// <summary>Whether the entry has the keys of its file, and each the right form.</summary>
    public static void CheckShape(LexiconEntry entry, EntityFile file, List<LexiconProblem> problems)
    {
        foreach (var key in entry.Keys)
        {
            CheckValue(entry, key, file, problems);
        }

        foreach (var key in file.Required.Where(key => IsMissing(entry, key)))
        {
            problems.Add(entry.Problem(null, $"'{Name(entry)}' has no '{key}'; add it."));
        }

        if (entry.Text("kind") is { } kind && !file.Subtypes.Contains(kind, StringComparer.Ordinal))
        {
            problems.Add(entry.Problem("kind", $"'{kind}' is no kind of this file; use one of {string.Join(", ", file.Subtypes)}."));
        }
    }

    private static void CheckValue(LexiconEntry entry, string key, EntityFile file, List<LexiconProblem> problems)
    {
        var value = entry.Value(key);
        if (!file.Allows(key))
        {
            problems.Add(entry.Problem(key, $"'{key}' is not a key of {file.Name}; remove it or correct its spelling."));
        }
        else if (!file.IsList(key) && value is not YamlText)
        {
            problems.Add(entry.Problem(key, $"'{key}' must be a single value."));
        }
        else if (file.IsList(key) && value is not YamlList and not YamlText { IsNull: true })
        {
            problems.Add(entry.Problem(key, $"'{key}' must be a list: '{key}: [one, two]'."));
        }
        else if (value is YamlList items)
        {
            problems.AddRange(items.Items.Where(item => item is not YamlText { IsNull: false })
                .Select(item => new LexiconProblem(entry.Path, item.Line, $"an item of '{key}' is empty or not a word; write a word or remove it.")));
        }
    }

    // A list where a single value belongs has been reported as such.
    private static bool IsMissing(LexiconEntry entry, string key)
        => entry.Value(key) is null or YamlText { IsNull: true };

    private static string Name(LexiconEntry entry) => entry.Text("id") ?? entry.Text("ko") ?? "this entry";
}
