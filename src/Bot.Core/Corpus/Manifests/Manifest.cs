namespace Bot.Core.Corpus.Manifests;

/// <summary>A folder's <c>manifest.jsonl</c>, and which of its lines have been of use.</summary>
internal sealed class Manifest(string folder, string path)
{
    private readonly Dictionary<string, ManifestEntry> _unused = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ManifestEntry> _entries = new(StringComparer.Ordinal);

    /// <summary>The folder it stands in, relative to the corpus.</summary>
    public string Folder => folder;

    /// <summary>The manifest itself, relative to the corpus.</summary>
    public string Path => path;

    /// <summary>Entries that fit no file that was read, in the order of their lines.</summary>
    public IEnumerable<ManifestEntry> Unused => _unused.Values.OrderBy(entry => entry.Line);

    /// <summary>False when an earlier line names the same file.</summary>
    public bool TryAdd(ManifestEntry entry)
    {
        var key = ManifestPath.Key(entry.Path);
        return _entries.TryAdd(key, entry) && _unused.TryAdd(key, entry);
    }

    /// <param name="article">A file, or <c>file#n</c>, relative to the corpus.</param>
    public ManifestEntry? Find(string article)
    {
        var key = ManifestPath.Key(article);
        _unused.Remove(key);
        return _entries.GetValueOrDefault(key);
    }
}
