namespace Bot.Testing;

/// <summary>Where the repository's own data lies, found by walking up from the test binaries to <c>Bot.sln</c>.</summary>
public static class RepositoryFiles
{
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    public static string Lexicon => Path.Combine(Root, "config", "lexicon");

    public static string Words => Path.Combine(Lexicon, "words");

    private static string FindRoot(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Bot.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No folder above {start} holds Bot.sln; run the tests from inside the repository.");
    }
}
