using Bot.Core.Dating;

namespace Bot.Core.Extraction.Reactions;

public enum ReactionKind
{
    /// <summary>Words between double quotation marks.</summary>
    Direct,

    /// <summary>Reported words between single quotation marks.</summary>
    Partial,

    /// <summary>A reported clause without quotation marks.</summary>
    Indirect,
}

public enum SpeakerKind
{
    Person,
    Organisation,
    Media,
    Unnamed,
}

/// <summary>
/// Who said it. <see cref="Name"/> is the fullest name the article prints; <see cref="Aliases"/> all other names of that entity, printed or from the lexicon.
/// </summary>
public sealed record Speaker
{
    public required string Name { get; init; }

    public required SpeakerKind Kind { get; init; }

    /// <summary>Lexicon id, or null when the lexicon does not know the speaker.</summary>
    public string? Id { get; init; }

    public string? English { get; init; }

    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>The organisation as printed, fullest form; null for organisations and when the article names none.</summary>
    public string? Organisation { get; init; }

    /// <summary>The role as printed: <c>최고경영자</c>, <c>애널리스트</c>.</summary>
    public string? Role { get; init; }

    public string Key => Id ?? EntityKey.OfName(Name);
}

/// <summary>An attributed statement.</summary>
public sealed record Reaction : Fact
{
    public required ReactionKind Kind { get; init; }

    public required Speaker Speaker { get; init; }

    /// <summary>The speaker as printed nearest to the statement (<c>그는</c> gives <c>그</c>); null when elided.</summary>
    public string? AsWritten { get; init; }

    /// <summary>When it was said, if the article says so.</summary>
    public DateRange? SaidOn { get; init; }

    /// <summary>Where it was said, as printed: <c>X 계정</c>, <c>실적 발표</c>.</summary>
    public string? Venue { get; init; }

    /// <summary>The outlet that carried it, as printed: <c>CNBC</c>, <c>로이터</c>.</summary>
    public string? Via { get; init; }
}
