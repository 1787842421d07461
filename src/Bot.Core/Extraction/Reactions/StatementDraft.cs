using Bot.Core.Articles;

namespace Bot.Core.Extraction.Reactions;

/// <summary>A statement found in a sentence, before its speaker is resolved against the rest of the article.</summary>
/// <param name="Span">The words said.</param>
/// <param name="Kind">Direct, partial or indirect.</param>
/// <param name="Source">Who says it, if the sentence names somebody for this statement; null means: whoever spoke before.</param>
/// <param name="Sure">False for glosses that count only while a speaker is active in the sentence before.</param>
internal sealed record StatementDraft(TextSpan Span, ReactionKind Kind, SpeakerPhrase? Source, bool Sure = true)
{
    /// <summary>The outlet that passes the statement on (…고 로이터가 전했다).</summary>
    public string? Carrier { get; init; }

    /// <summary>A quotation that no verb governs: the next sentence names its speaker (…이같이 답했다).</summary>
    public bool Announced { get; init; }

    /// <summary>Quoted inside a relative clause: its speaker does not go on speaking.</summary>
    public bool Embedded { get; init; }

    /// <summary>How sure the rule is that somebody says this.</summary>
    public double Confidence { get; init; } = 0.9;
}
