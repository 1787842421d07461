namespace Bot.Benchmarks;

/// <summary>Folders of the repository, found upwards from where the program runs.</summary>
internal static class RepositoryPaths
{
    public static string Lexicon => Path.Combine(Root, "config", "lexicon");

    public static string Corpus => Path.Combine(Root, "config", "corpus");

    public static string Judges => Path.Combine(Root, "tests", "judges");

    private static string Root
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Bot.sln")))
            {
                folder = folder.Parent;
            }

            return folder?.FullName ?? throw new DirectoryNotFoundException("The benchmarks must run inside the repository: no Bot.sln above the program.");
        }
    }
}
