namespace Bot.Benchmarks.Rooms;

/// <summary>One of the bots of tests/judges, which answer a fixed text.</summary>
/// <param name="Name">As in the table.</param>
/// <param name="Platform">Where it answers.</param>
/// <param name="Package">What must be installed.</param>
/// <param name="Mode">How it works on what came; empty for the only way it has.</param>
internal sealed record RoomRival(string Name, string Platform, string Package, string Mode)
{
    public static IReadOnlyList<RoomRival> All { get; } =
    [
        new("grammY, one after another as it does", "telegram", "grammy", "inOrder"),
        new("grammY, all at once", "telegram", "grammy", "together"),
        new("discord.js", "discord", "discord.js", ""),
    ];

    private string Folder => Path.Combine(RepositoryPaths.Judges, Platform);

    /// <summary>Why it cannot be started here; null when it can.</summary>
    public string? MissingReason
        => !Directory.Exists(Path.Combine(Folder, "node_modules", Package)) ? $"{Name} is left out: its packages are not there (npm ci --prefix tests/judges/{Platform})."
            : !HasNode() ? $"{Name} is left out: there is no node on the PATH."
            : null;

    public RoomClient Start(string address, string token) => RoomClient.Start("node", Folder, ["load.mjs", address, token, Mode]);

    private static bool HasNode()
        => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "node")) || File.Exists(Path.Combine(folder, "node.exe")));
}
