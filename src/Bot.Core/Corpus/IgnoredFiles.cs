namespace Bot.Core.Corpus;

/// <summary>Counts files of kinds that are not read. Files without an extension (LICENSE, ABOUT) are nobody's mistake and are not counted.</summary>
internal sealed class IgnoredFiles
{
    private readonly SortedDictionary<string, int> _byExtension = new(StringComparer.Ordinal);

    public void Count(string path)
    {
        var extension = Path.GetExtension(path).ToLowerInvariant();
        if (extension.Length > 0)
        {
            _byExtension[extension] = _byExtension.GetValueOrDefault(extension) + 1;
        }
    }

    public LoadIssue? Summary(IEnumerable<string> known)
    {
        if (_byExtension.Count == 0)
        {
            return null;
        }

        const int Named = 10;
        var total = _byExtension.Values.Sum();
        var kinds = string.Join(", ", _byExtension.OrderByDescending(pair => pair.Value).Take(Named).Select(pair => $"{Printed.Quote(pair.Key)} {pair.Value}"));
        return new LoadIssue(".", $"holds {total} {(total == 1 ? "file" : "files")} of other kinds ({kinds})", $"Only {string.Join(' ', known.Order(StringComparer.Ordinal))} are read.");
    }
}
