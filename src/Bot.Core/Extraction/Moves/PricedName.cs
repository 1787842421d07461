using Bot.Core.Articles;
using Bot.Core.Extraction.Phrases;
using Bot.Core.Lexicon;

namespace Bot.Core.Extraction.Moves;

/// <summary>A name in a sentence that may be the one whose price moved.</summary>
/// <param name="Span">The name as printed, with parts such as 지수 or 선물.</param>
/// <param name="End">Behind glosses, price noun and particle.</param>
/// <param name="Role">What the particle makes of it.</param>
/// <param name="HasPrice">Its price is spoken of: <c>엔비디아 주가는</c>.</param>
/// <param name="IsWeak">The lexicon believes the name only where the grammar demands one.</param>
/// <param name="Security">The share, index, coin, … or null.</param>
/// <param name="Issuer">The organisation, or null.</param>
/// <param name="IsTopic">The particle is 은, 는 or 도, which reaches over clauses.</param>
/// <param name="CanMove">False for people, products, authorities: they are subjects, but have no price.</param>
internal sealed record PricedName(TextSpan Span, int End, Role Role, bool HasPrice, bool IsWeak, Entity? Security, Entity? Issuer, bool IsTopic, bool CanMove)
{
    /// <summary>Not in the lexicon: recognised by its form alone.</summary>
    public bool IsUnknown => Security is null && Issuer is null;
}
