using Bot.Core.Corpus.Folders;

namespace Bot.Core.Corpus.Manifests;

/// <summary>The manifests of the folders that are being read, outermost first. For a file the nearest one counts, value by value.</summary>
/// <param name="root">The folder that is read.</param>
/// <param name="prefix">What its files are called under; empty for the corpus folder itself.</param>
internal sealed class ManifestStack(string root, string prefix = "")
{
    private readonly Stack<Manifest> _manifests = new();

    public void Push(Manifest manifest) => _manifests.Push(manifest);

    public ManifestEntry? Find(string article)
    {
        ManifestEntry? found = null;
        foreach (var manifest in _manifests)
        {
            // All are asked, also when the first one answers: an outer line about the same file is of use, too.
            var entry = manifest.Find(article);
            found = found is null || entry is null ? found ?? entry : found with
            {
                Title = found.Title ?? entry.Title,
                Publisher = found.Publisher ?? entry.Publisher,
                Published = found.Published ?? entry.Published,
                Url = found.Url ?? entry.Url,
            };
        }

        return found;
    }

    /// <summary>Called when a folder is done: what its manifest said about files that never came.</summary>
    public IEnumerable<LoadIssue> Leave(string folder)
    {
        if (!_manifests.TryPeek(out var manifest) || manifest.Folder != folder)
        {
            return [];
        }

        _manifests.Pop();
        return manifest.Unused.Select(entry => Unused(entry).Of(manifest.Path));
    }

    private Fault Unused(ManifestEntry entry)
    {
        var what = $"line {entry.Line} names {Printed.Quote(entry.Printed)}";
        var path = ManifestPath.FileOf(entry.Path);
        var file = prefix.Length == 0 ? path : path[(prefix.Length + 1)..];
        try
        {
            var real = RealPath.Of(Path.Combine(root, file));
            if (real is null || !RealPath.IsWithin(real, root))
            {
                return new Fault($"{what}, which leads outside the corpus folder", "It was not opened; copy the file into the folder instead of linking to it.");
            }

            return Path.Exists(real)
                ? new Fault($"{what}, which was not read as an article", "Its kind is not read, it is hidden or linked, it has no such article, or it has an issue of its own.")
                : new Fault($"{what}, which does not exist", "Correct the name, put the file back, or remove the line.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return new Fault($"{what}, which cannot be looked at", $"The system says: {Printed.Reason(exception)}");
        }
    }
}
