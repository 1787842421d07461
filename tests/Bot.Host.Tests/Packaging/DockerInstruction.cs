namespace Bot.Host.Tests.Packaging;

internal sealed record DockerInstruction(string Name, string Arguments)
{
    public static DockerInstruction Parse(string line)
    {
        var blank = line.IndexOf(' ', StringComparison.Ordinal);
        return blank < 0 ? new DockerInstruction(line, "") : new DockerInstruction(line[..blank].ToUpperInvariant(), line[blank..].Trim());
    }
}
