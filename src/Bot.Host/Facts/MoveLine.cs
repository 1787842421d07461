namespace Bot.Host.Facts;

internal sealed record MoveLine
{
    public string Type { get; } = "move";

    public required string File { get; init; }

    public required int Start { get; init; }

    public required int End { get; init; }

    public required string Text { get; init; }

    public required string Security { get; init; }

    public string? SecurityId { get; init; }

    public IReadOnlyList<string>? Aliases { get; init; }

    public required string Direction { get; init; }

    public required decimal Percent { get; init; }

    public required string Bound { get; init; }

    public string? Kind { get; init; }

    public string? Date { get; init; }

    public required double Confidence { get; init; }
}
