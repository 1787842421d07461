namespace Bot.Host.Facts;

internal sealed record ReactionLine
{
    public string Type { get; } = "reaction";

    public required string File { get; init; }

    public required int Start { get; init; }

    public required int End { get; init; }

    public required string Quote { get; init; }

    public required string Kind { get; init; }

    public required string Speaker { get; init; }

    public string? SpeakerEn { get; init; }

    public string? SpeakerId { get; init; }

    public IReadOnlyList<string>? Aliases { get; init; }

    public required string SpeakerKind { get; init; }

    public string? Org { get; init; }

    public string? AsWritten { get; init; }

    public string? SaidOn { get; init; }

    public string? Venue { get; init; }

    public string? Via { get; init; }

    public required double Confidence { get; init; }
}
