namespace Bot.Core.Corpus.Folders;

/// <summary>Where a path really leads, with every link on the way followed. Looks only, opens nothing.</summary>
internal static class RealPath
{
    /// <summary>As many as Linux follows before it says ELOOP.</summary>
    private const int MostLinks = 40;

    /// <summary>Null when the links run in circles. The place may not exist.</summary>
    /// <exception cref="IOException">A part of the way cannot be looked at.</exception>
    /// <exception cref="UnauthorizedAccessException">A part of the way cannot be looked at.</exception>
    public static string? Of(string path)
    {
        var full = Path.GetFullPath(path);
        var root = Path.GetPathRoot(full)!;
        var here = root;
        var pending = new Stack<string>(Parts(full[root.Length..]).Reverse());
        var links = 0;
        while (pending.TryPop(out var part))
        {
            if (part == "..")
            {
                here = Path.GetDirectoryName(here) ?? here;
                continue;
            }

            var next = Path.Combine(here, part);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                here = next;
                continue;
            }

            if (++links > MostLinks)
            {
                return null;
            }

            here = Path.IsPathRooted(target) ? Path.GetPathRoot(target)! : here;
            foreach (var step in Parts(target[(Path.IsPathRooted(target) ? here.Length : 0)..]).Reverse())
            {
                pending.Push(step);
            }
        }

        return here;
    }

    /// <summary>Both paths must be real.</summary>
    public static bool IsWithin(string path, string folder)
        => path == folder || path.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            || Path.GetPathRoot(folder) == folder;

    private static IEnumerable<string> Parts(string path)
        => path.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries).Where(part => part != ".");
}
