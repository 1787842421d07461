using Bot.Core.Articles;

namespace Bot.Core.Extraction;

/// <summary>In which part an entity takes part in a fact.</summary>
public enum FactRole
{
    Speaker,
    SpeakerOrganisation,
    Security,
    Issuer,
    Subject,

    /// <summary>Named inside the words of the fact, or in its sentence.</summary>
    Mentioned,
}

/// <summary>Links a fact to an entity key: a lexicon id, or <c>name:…</c> (folded) for somebody the lexicon does not know. See <see cref="EntityKey"/>.</summary>
public readonly record struct FactLink(string Key, FactRole Role);

/// <summary>
/// Something an article says, with the exact place. Invariant, checked in <see cref="EnsureGrounded"/>: the article's raw text at <see cref="Span"/> is <see cref="Words"/>.
/// </summary>
public abstract record Fact
{
    public required ArticleId Article { get; init; }

    /// <summary>The article's <see cref="Articles.Article.File"/>.</summary>
    public required string File { get; init; }

    public required TextSpan Span { get; init; }

    /// <summary>The printed words at the span.</summary>
    public required string Words { get; init; }

    /// <summary>The sentence (or sentences) the fact stands in, for showing the source.</summary>
    public required TextSpan Context { get; init; }

    /// <summary>0 to 1: how sure the rules are; below 0.5 a fact is not shown unless asked for.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>Every entity that takes part, for the index.</summary>
    public IReadOnlyList<FactLink> Links { get; init; } = [];

    /// <exception cref="InvalidOperationException">The words are not what stands at the span.</exception>
    public void EnsureGrounded(string raw)
    {
        if (Span.Start < 0 || Span.End > raw.Length || Span.IsEmpty || !Span.In(raw).SequenceEqual(Words))
        {
            throw new InvalidOperationException($"A {GetType().Name} of {File} claims words at {Span} that do not stand there: \"{Words}\".");
        }
    }
}
