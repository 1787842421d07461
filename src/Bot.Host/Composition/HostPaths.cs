namespace Bot.Host.Composition;

/// <summary>
/// Where things lie. Settings, lexicon and sample corpus come from the repository when the program is started inside it, else from beside the program;
/// what is written goes under the working directory.
/// </summary>
/// <param name="Home">The folder that holds <c>config</c>.</param>
/// <param name="Working">The working directory.</param>
internal sealed record HostPaths(string Home, string Working)
{
    public string Settings => Path.Combine(Home, "config", "appsettings.json");

    /// <param name="working">The working directory.</param>
    /// <param name="program">The folder of the program.</param>
    public static HostPaths Find(string working, string program) => new(HoldsConfig(working) ? working : program, working);

    /// <summary>A path of the settings: relative to the folder that holds <c>config</c>.</summary>
    public string FromHome(string path) => Path.GetFullPath(path, Home);

    /// <summary>A path of the command line, or one to write to: relative to the working directory.</summary>
    public string FromWorking(string path) => Path.GetFullPath(path, Working);

    // Any .NET project may have a config/appsettings.json; ours stands beside a lexicon.
    private static bool HoldsConfig(string folder)
        => File.Exists(Path.Combine(folder, "config", "appsettings.json")) && Directory.Exists(Path.Combine(folder, "config", "lexicon"));
}
