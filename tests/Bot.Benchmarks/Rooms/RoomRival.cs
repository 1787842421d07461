namespace Bot.Benchmarks.Rooms;

/// <summary>One of the bots of tests/judges, which answer the same to every question.</summary>
/// <param name="Name">As in the table.</param>
/// <param name="Platform">Where it answers.</param>
/// <param name="Package">What must be installed.</param>
/// <param name="Mode">How it works on what came; empty for the only way it has.</param>
/// <param name="SendsOurs">Whether it answers with a message of ours, instead of a hundred characters.</param>
internal sealed record RoomRival(string Name, string Platform, string Package, string Mode, bool SendsOurs)
{
    public static IReadOnlyList<RoomRival> All { get; } =
    [
        new("grammY, one after another as it does, a message of ours", "telegram", "grammy", "inOrder", SendsOurs: true),
        new("grammY, one after another as it does, a short text", "telegram", "grammy", "inOrder", SendsOurs: false),
        new("grammY, all at once, a message of ours", "telegram", "grammy", "together", SendsOurs: true),
        new("grammY, all at once, a short text", "telegram", "grammy", "together", SendsOurs: false),
        new("discord.js, a message of ours", "discord", "discord.js", "", SendsOurs: true),
        new("discord.js, a short text", "discord", "discord.js", "", SendsOurs: false),
    ];

    private string Folder => Path.Combine(RepositoryPaths.Judges, Platform);

    /// <summary>Why it cannot be started here; null when it can.</summary>
    public string? MissingReason
        => !Directory.Exists(Path.Combine(Folder, "node_modules", Package)) ? $"{Name} is left out: its packages are not there (npm ci --prefix tests/judges/{Platform})."
            : !HasNode() ? $"{Name} is left out: there is no node on the PATH."
            : null;

    /// <param name="address">Of the room.</param>
    /// <param name="token">For it.</param>
    /// <param name="ours">A file with a message of ours.</param>
    public RoomClient Start(string address, string token, string? ours) => RoomClient.Start("node", Folder, ["load.mjs", address, token, SendsOurs ? ours! : "", Mode]);

    private static bool HasNode()
        => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "node")) || File.Exists(Path.Combine(folder, "node.exe")));
}
