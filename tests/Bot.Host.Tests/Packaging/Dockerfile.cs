using Bot.Testing;

namespace Bot.Host.Tests.Packaging;

/// <summary>The instructions of the repository's Dockerfile, one a line, continuation lines joined and comments gone.</summary>
internal sealed record Dockerfile(IReadOnlyList<DockerInstruction> Instructions)
{
    public static Dockerfile OfTheRepository { get; } = Parse(File.ReadAllText(Path.Combine(RepositoryFiles.Root, "Dockerfile")));

    public static Dockerfile Parse(string text)
    {
        var lines = text.Split('\n').Select(line => line.Trim()).Where(line => line is not ['#', ..]);
        var joined = string.Join('\n', lines).Replace("\\\n", " ", StringComparison.Ordinal);

        return new Dockerfile([.. joined.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(DockerInstruction.Parse)]);
    }

    public IEnumerable<string> ArgumentsOf(string name) =>
        Instructions.Where(instruction => instruction.Name == name).Select(instruction => instruction.Arguments);

    /// <summary>The instructions of the image that runs: everything from the last FROM on.</summary>
    public Dockerfile LastStage() => new([.. Instructions.Skip(Instructions.ToList().FindLastIndex(instruction => instruction.Name == "FROM"))]);

    /// <summary>What COPY takes from the repository (not from another stage).</summary>
    public IEnumerable<string> CopiedFromRepository() => ArgumentsOf("COPY")
        .Where(arguments => !arguments.StartsWith("--from", StringComparison.Ordinal))
        .SelectMany(arguments => arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries)[..^1]);
}
