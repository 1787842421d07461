using System.Security.Cryptography;
using System.Text;

namespace Bot.Host.Composition;

/// <summary>Where the index of a corpus lies that is named on the command line: under the user's cache, one for each folder, so that a second question is quick.</summary>
internal static class CorpusCache
{
    public static string IndexFor(string corpus)
    {
        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Path.TrimEndingDirectorySeparator(corpus))).AsSpan(0, 8));
        return Path.Combine(Root(), "aftershock", name, "index.db");
    }

    // XDG_CACHE_HOME, ~/.cache, or where there is neither (a service account) the folder for temporary files.
    private static string Root()
    {
        if (Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } cache && Path.IsPathFullyQualified(cache))
        {
            return cache;
        }

        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        return home.Length > 0 && Directory.Exists(home) ? Path.Combine(home, ".cache") : Path.GetTempPath();
    }
}
