using Bot.Core.Extraction;

namespace Bot.Core.Chat;

/// <summary>
/// One fact, with the words as printed and where they stand. The other outlets (or translations) that print the same thing follow as wordings,
/// so that one statement is one entry.
/// </summary>
public sealed record FactBlock : ReplyBlock
{
    public required Fact Fact { get; init; }

    /// <summary>The value in the reader's notation, before the words: <c>−16.97%</c>; null for statements.</summary>
    public string? Value { get; init; }

    public required PrintedWords Words { get; init; }

    /// <summary>Who, with role and organisation as printed; null for moves and figures.</summary>
    public string? Attribution { get; init; }

    /// <summary>Short words of ours on the kind, the venue, the carrier: <c>직접 인용</c>, <c>종가</c>.</summary>
    public IReadOnlyList<string> Labels { get; init; } = [];

    public required Citation Citation { get; init; }

    /// <summary>The same thing as other articles print it.</summary>
    public IReadOnlyList<Wording> Wordings { get; init; } = [];

    /// <summary>A remark of ours, such as why two numbers differ; null mostly.</summary>
    public string? Note { get; init; }

    public override IEnumerable<Fact> Facts() => Wordings.Select(wording => wording.Fact).Prepend(Fact);
}
