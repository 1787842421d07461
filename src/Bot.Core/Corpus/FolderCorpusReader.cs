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
public sealed class FolderCorpusReader : ICorpusReader
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

        var load = new CorpusLoad(root);
        var walk = new FolderWalk(root);
        var total = progress is null ? 0 : walk.Entries().OfType<FolderEntry.File>().Count(file => FormatOf(file) is not null);
        var done = 0;
        foreach (var entry in walk.Entries())
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var item in await ItemsAsync(entry, load, cancellationToken).ConfigureAwait(false))
            {
                yield return item;
            }

            if (entry is FolderEntry.File file && FormatOf(file) is not null)
            {
                progress?.Report(new CorpusProgress(++done, Math.Max(total, done), file.Path));
            }
        }

        if (load.Ignored.Summary(_byExtension.Keys) is { } summary)
        {
            yield return new CorpusItem.Problem(summary);
        }
    }

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
