using System.Text.Json;
using Bot.Core.Corpus.Formats;
using Bot.Core.Corpus.Formats.Json;

namespace Bot.Core.Corpus.Manifests;

/// <summary>Reads a manifest line by line. A broken line is an issue; the others hold.</summary>
internal static class ManifestReader
{
    public static Manifest Read(string folder, string path, string text, List<LoadIssue> issues)
    {
        var manifest = new Manifest(folder, path);
        var faults = new FileReading();
        foreach (var (number, json, broken) in JsonLines.Read(text))
        {
            var (entry, fault) = broken is null ? EntryOf(json, folder, number + 1) : (null, new Fault($"line {number + 1} is not JSON", $"The parser says: {broken} Write one object a line: {{\"file\":\"a.txt\",\"publisher\":\"…\",\"published\":\"2025-01-28\"}}."));
            fault ??= manifest.TryAdd(entry!) ? null : new Fault($"line {number + 1} names {Printed.Quote(entry!.Printed)} again", "The first line about a file counts; remove the other.");
            if (fault is not null)
            {
                faults.Add(fault);
            }
        }

        issues.AddRange(faults.Faults.Select(fault => fault.Of(path)));
        return manifest;
    }

    private static (ManifestEntry? Entry, Fault? Fault) EntryOf(JsonElement json, string folder, int line)
    {
        if (FileOf(json) is not { } file)
        {
            return (null, new Fault($"line {line} names no file", "Each line needs \"file\", with the name of a file beside the manifest."));
        }

        if (ManifestPath.Resolve(folder, file) is not { } path)
        {
            return (null, new Fault($"line {line} names {Printed.Quote(file)}, which is outside its folder", "It was not opened; a manifest speaks of files in its own folder and below."));
        }

        var values = JsonArticle.Values(json);
        return (new ManifestEntry
        {
            Line = line,
            Printed = file,
            Path = path,
            Title = values.GetValueOrDefault(ArticleField.Title),
            Publisher = values.GetValueOrDefault(ArticleField.Publisher),
            Published = values.GetValueOrDefault(ArticleField.Published),
            Url = values.GetValueOrDefault(ArticleField.Url),
        }, null);
    }

    private static string? FileOf(JsonElement json)
    {
        try
        {
            return json.ValueKind == JsonValueKind.Object && json.TryGetProperty("file", out var file) && file.ValueKind == JsonValueKind.String && file.GetString() is { Length: > 0 } name
                && !name.Contains('\0') ? name : null;
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair, escaped.
            return null;
        }
    }
}
