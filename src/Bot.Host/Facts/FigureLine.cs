namespace Bot.Host.Facts;

internal sealed record FigureLine
{
    public string Type { get; } = "figure";

    public required string File { get; init; }

    public required int Start { get; init; }

    public required int End { get; init; }

    public required string Text { get; init; }

    public required decimal Value { get; init; }

    public decimal? ValueTo { get; init; }

    public required string Currency { get; init; }

    public required string Bound { get; init; }

    public string? Subject { get; init; }

    public string? Measure { get; init; }

    public int? ConvertedFromStart { get; init; }

    public required double Confidence { get; init; }
}
