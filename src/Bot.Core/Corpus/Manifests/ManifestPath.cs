using System.Text;
using Bot.Core.Lexicon;

namespace Bot.Core.Corpus.Manifests;

/// <summary>Paths as manifests print them.</summary>
internal static class ManifestPath
{
    /// <summary>From the corpus folder, with forward slashes; null when it leads out of the manifest's folder. Only computed: nothing is looked at or opened.</summary>
    /// <param name="folder">The manifest's folder, relative to the corpus.</param>
    /// <param name="file">As printed.</param>
    public static string? Resolve(string folder, string file)
    {
        var slashed = file.Replace('\\', '/');
        if (slashed.StartsWith('/') || slashed is [_, ':', ..])
        {
            return null;
        }

        var parts = new List<string>();
        foreach (var part in slashed.Split('/', StringSplitOptions.RemoveEmptyEntries).Where(part => part != "."))
        {
            if (part != "..")
            {
                parts.Add(part);
            }
            else if (parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else
            {
                return null;
            }
        }

        return parts.Count == 0 ? null : string.Join('/', folder.Length == 0 ? parts : parts.Prepend(folder));
    }

    /// <summary>A Mac writes 나델라.txt with its syllables taken apart, everybody else composed: one name for both.</summary>
    public static string Key(string path) => ComposedText.Of(path);

    /// <summary><c>feed.jsonl#3</c> without <c>#3</c>; a name with another # in it stays.</summary>
    public static string FileOf(string path)
    {
        var mark = path.LastIndexOf('#');
        return mark > 0 && mark < path.Length - 1 && path.AsSpan(mark + 1).IndexOfAnyExceptInRange('0', '9') < 0 ? path[..mark] : path;
    }
}
