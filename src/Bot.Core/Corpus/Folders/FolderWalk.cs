namespace Bot.Core.Corpus.Folders;

/// <summary>
/// Goes through a corpus folder and all folders below it, in ordinal order: a folder's files first, then its folders. Hidden ones are passed over.
/// A link is followed to a file of the corpus only; one folder's names are in memory at a time.
/// </summary>
/// <param name="root">The folder, with every link on the way to it followed.</param>
/// <param name="prefix">What its files are called under; empty for the corpus folder itself.</param>
internal sealed class FolderWalk(string root, string prefix = "")
{
    public const string ManifestName = "manifest.jsonl";

    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    public IEnumerable<FolderEntry> Entries()
    {
        var pending = new Stack<(string Location, string Path, bool IsDone)>();
        pending.Push((root, prefix, false));
        while (pending.TryPop(out var folder))
        {
            if (folder.IsDone)
            {
                yield return new FolderEntry.Leave(folder.Path);
                continue;
            }

            var (names, fault) = List(folder.Location);
            if (fault is not null)
            {
                yield return new FolderEntry.Problem(fault.Of(Shown(folder.Path)));
                continue;
            }

            var files = names.OfType<FileInfo>().Select(file => File(file, Join(folder.Path, file.Name))).ToList();
            var manifest = files.OfType<FolderEntry.File>().FirstOrDefault(IsManifest);
            yield return new FolderEntry.Enter(folder.Path, manifest);
            foreach (var entry in files.Where(entry => entry != manifest))
            {
                yield return entry;
            }

            pending.Push(folder with { IsDone = true });
            foreach (var below in names.OfType<DirectoryInfo>().Reverse())
            {
                var path = Join(folder.Path, below.Name);
                if (below.LinkTarget is null)
                {
                    pending.Push((below.FullName, path, false));
                }
                else
                {
                    yield return new FolderEntry.Problem(FolderLink(below).Of(path));
                }
            }
        }
    }

    private static (IReadOnlyList<FileSystemInfo> Names, Fault? Fault) List(string location)
    {
        try
        {
            var names = new DirectoryInfo(location).EnumerateFileSystemInfos("*", Everything)
                .Where(info => !info.Name.StartsWith('.') && !info.Attributes.HasFlag(FileAttributes.Hidden))
                .OrderBy(info => info.Name, StringComparer.Ordinal);
            return ([.. names], null);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return ([], FileFault.Of(exception, "folder"));
        }
    }

    private FolderEntry File(FileInfo file, string path)
    {
        if (file.LinkTarget is null)
        {
            return new FolderEntry.File(path, file.FullName);
        }

        var (target, fault) = Follow(file.FullName);
        return fault is null ? new FolderEntry.File(path, target!) : new FolderEntry.Problem(fault.Of(path));
    }

    private Fault FolderLink(DirectoryInfo link)
    {
        var (target, fault) = Follow(link.FullName);
        if (fault is not null)
        {
            return fault;
        }

        return RealPath.IsWithin(link.FullName, target!)
            ? new Fault("is a link that leads back to a folder above it", "Following it would never end; remove the link.")
            : new Fault("is a link to another folder of the corpus", "That folder is read where it stands; remove the link.");
    }

    private (string? Target, Fault? Fault) Follow(string link)
    {
        try
        {
            return RealPath.Of(link) switch
            {
                null => (null, new Fault("is a link that leads back to itself", "There is no file behind it; remove the link.")),
                var target when !RealPath.IsWithin(target, root) => (null, new Fault("is a link that leads outside the corpus folder", "Only files inside are read; copy the file here instead.")),
                var target when !Path.Exists(target) => (null, new Fault("is a link to a file that does not exist", "Remove the link, or put the file back.")),
                var target => (target, null),
            };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return (null, FileFault.Of(exception, "link"));
        }
    }

    private static bool IsManifest(FolderEntry.File file) => file.Path == ManifestName || file.Path.EndsWith('/' + ManifestName, StringComparison.Ordinal);

    private static string Join(string folder, string name) => folder.Length == 0 ? name : $"{folder}/{name}";

    private static string Shown(string path) => path.Length == 0 ? "." : path;
}
