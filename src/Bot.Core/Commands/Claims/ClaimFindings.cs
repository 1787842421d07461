using Bot.Core.Extraction;
using Bot.Core.Search;

namespace Bot.Core.Commands.Claims;

/// <summary>What the corpus prints on a claim.</summary>
internal sealed record ClaimFindings(IReadOnlyList<Fact> Same, IReadOnlyList<Fact> Different, IReadOnlyList<Fact> Related, IReadOnlyList<SearchHit> Hits)
{
    public IEnumerable<Fact> Facts => Same.Concat(Different).Concat(Related);
}
