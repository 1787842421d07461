using Bot.Core.Digests.Planning.Content;
using Bot.Core.Extraction;

namespace Bot.Core.Digests.Planning;

/// <summary>Places of articles whose facts were told: a fact is not told again because the rules have come to read it as another.</summary>
internal sealed class HadPlaces
{
    private readonly HashSet<(string Article, int Start, int End)> places = [];

    public void Add(IReadOnlyList<Place> told, DigestContent digest) => places.UnionWith(told.Select(place => (digest.Articles[place.Article].Id, place.Start, place.End)));

    public bool Has(Fact fact) => places.Contains((fact.Article.Value, fact.Span.Start, fact.Span.End));
}
