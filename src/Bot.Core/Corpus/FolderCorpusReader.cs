using System.Runtime.CompilerServices;
using Bot.Core.Corpus.Decoding;
using Bot.Core.Corpus.Folders;
using Bot.Core.Corpus.Formats;
using Bot.Core.Corpus.Formats.Feeds;
using Bot.Core.Corpus.Formats.Html;
using Bot.Core.Corpus.Formats.Json;
using Bot.Core.Corpus.Formats.Markdown;
using Bot.Core.Corpus.Manifests;

namespace Bot.Core.Corpus;

/// <summary>Reads a folder of files: plain text, Markdown, HTML, JSON, JSON lines, RSS, Atom and JSON Feed, with manifests beside them.</summary>
/// <param name="feeds">The folder of what the feeds brought, read after the other; null where there are no feeds.</param>
public sealed class FolderCorpusReader(FeedsFolder? feeds = null) : ICorpusReader
{
    private const int LargestFile = 10 * 1024 * 1024;

    /// <summary>A manifest has a line for each file of its folder, so that it may be longer than any of them.</summary>
    private const int LargestManifest = 64 * 1024 * 1024;

    internal static IReadOnlyList<IFormatReader> Formats { get; } =
        [new PlainTextReader(), new MarkdownReader(), new HtmlReader(), new JsonReader(), new JsonLinesReader(), new FeedReader()];

    private readonly Dictionary<string, IFormatReader> _byExtension = Formats
        .SelectMany(format => format.Extensions.Select(extension => (extension, format)))
        .ToDictionary(pair => pair.extension, pair => pair.format, StringComparer.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public async IAsyncEnumerable<CorpusItem> ReadAsync(string folder, IProgress<CorpusProgress>? progress, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (root, fault) = Open(folder);
        if (root is null)
        {
            yield return new CorpusItem.Problem(fault!.Of(folder));
            yield break;
        }

        var parts = Parts(root);
        var total = progress is null ? 0 : parts.SelectMany(part => part.Walk.Entries()).OfType<FolderEntry.File>().Count(file => FormatOf(file) is not null);
        var done = 0;
        foreach (var (entry, load) in parts.SelectMany(part => part.Walk.Entries().Select(entry => (entry, part.Load))))
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var item in await ItemsAsync(Unique(entry, root), load, cancellationToken).ConfigureAwait(false))
            {
                yield return item;
            }

            if (entry is FolderEntry.File file && FormatOf(file) is not null)
            {
                progress?.Report(new CorpusProgress(++done, Math.Max(total, done), file.Path));
            }
        }

        if (parts[0].Load.Ignored.Summary(_byExtension.Keys) is { } summary)
        {
            yield return new CorpusItem.Problem(summary);
        }
    }

    private List<(FolderWalk Walk, CorpusLoad Load)> Parts(string root)
    {
        var first = (Walk: new FolderWalk(root), Load: new CorpusLoad(root));
        if (feeds is null || Open(feeds.Path).Root is not { } other || RealPath.IsWithin(other, root))
        {
            // Not there until the first feed brings something; and inside the corpus folder it is read where it stands.
            return [first];
        }

        return [first, (new FolderWalk(other, FeedsFolder.Prefix), new CorpusLoad(other, FeedsFolder.Prefix, first.Load))];
    }

    // The corpus folder may have a folder of that name, too: a file is known by its path.
    private static FolderEntry Unique(FolderEntry entry, string root)
        => entry is FolderEntry.File file && file.Path.StartsWith(FeedsFolder.Prefix + "/", StringComparison.Ordinal) && !RealPath.IsWithin(file.Location, root) && File.Exists(Path.Combine(root, file.Path))
            ? new FolderEntry.Problem(new Fault("has the path of a file of the corpus folder", "That one was read; rename one of them.").Of(file.Path))
            : entry;

    private async Task<IEnumerable<CorpusItem>> ItemsAsync(FolderEntry entry, CorpusLoad load, CancellationToken cancellationToken) => entry switch
    {
        FolderEntry.Enter { Manifest: { } manifest } enter => Problems(await ReadManifestAsync(enter.Path, manifest, load, cancellationToken).ConfigureAwait(false)),
        FolderEntry.Leave leave => Problems(load.Manifests.Leave(leave.Path)),
        FolderEntry.Problem problem => Problems([problem.Issue]),
        FolderEntry.File file => await ReadFileAsync(file, load, cancellationToken).ConfigureAwait(false),
        _ => [],
    };

    private async Task<IEnumerable<CorpusItem>> ReadFileAsync(FolderEntry.File file, CorpusLoad load, CancellationToken cancellationToken)
    {
        if (FormatOf(file) is not { } format)
        {
            load.Ignored.Count(file.Path);
            return [];
        }

        // Asked in any case: the manifest's line is of use even if the file turns out to be broken.
        var entry = load.Manifests.Find(file.Path);
        var (bytes, fault) = await FileBytes.ReadAsync(file.Location, LargestFile, cancellationToken).ConfigureAwait(false);
        return bytes is null ? Problems([fault!.Of(file.Path)]) : load.Take(file.Path, bytes, format, entry);
    }

    private static async Task<IEnumerable<LoadIssue>> ReadManifestAsync(string folder, FolderEntry.File file, CorpusLoad load, CancellationToken cancellationToken)
    {
        var (bytes, fault) = await FileBytes.ReadAsync(file.Location, LargestManifest, cancellationToken).ConfigureAwait(false);
        var text = default(string);
        if (bytes is not null)
        {
            (text, fault) = TextDecoder.Decode(bytes);
        }

        var issues = fault is null ? [] : new List<LoadIssue> { fault.Of(file.Path) };
        if (text is not null)
        {
            load.Manifests.Push(ManifestReader.Read(folder, file.Path, text, issues));
        }

        return issues;
    }

    private IFormatReader? FormatOf(FolderEntry.File file) => _byExtension.GetValueOrDefault(Path.GetExtension(file.Path));

    private static (string? Root, Fault? Fault) Open(string folder)
    {
        try
        {
            var root = RealPath.Of(folder);
            if (root is not null && Directory.Exists(root))
            {
                return (root, null);
            }

            return (null, File.Exists(folder)
                ? new Fault("is a file", "The corpus has to be a folder; name the one that the file is in.")
                : new Fault("does not exist", "There is no such corpus folder; create it or correct its name."));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return (null, exception is ArgumentException ? new Fault("is no name of a folder", $"The system says: {Printed.Reason(exception)}") : FileFault.Of(exception, "folder"));
        }
    }

    private static IEnumerable<CorpusItem> Problems(IEnumerable<LoadIssue> issues) => issues.Select(issue => new CorpusItem.Problem(issue));
}
