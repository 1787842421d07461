namespace Bot.Benchmarks.Outbox;

/// <summary>Where a fan-out run keeps its files.</summary>
internal sealed record FanoutFiles(string Folder)
{
    public string Index => Path.Combine(Folder, "index.db");

    public string State => Path.Combine(Folder, "state.db");
}
