using Bot.Core.Lexicon;

namespace Bot.Benchmarks.Scale;

/// <summary>Names of the lexicon, a few of them much more often than the rest, as in the news; and people whom no lexicon knows.</summary>
internal sealed class NamePool(Gazetteer gazetteer)
{
    private const string Families = "김이박최정강조윤장임한오서신권황안송류홍";
    private const string Syllables = "민서지우현준하은수아도윤재영호진성연주혜";

    private readonly Dictionary<EntityKind, Entity[]> byKind = gazetteer.Entities.GroupBy(entity => entity.Kind).ToDictionary(group => group.Key, group => group.ToArray());

    public string Pick(EntityKind kind, Random random)
    {
        if (kind == EntityKind.Person && random.Next(4) == 0)
        {
            return $"{One(Families, random)}{One(Syllables, random)}{One(Syllables, random)}";
        }

        var entities = byKind[kind];
        return entities[(int)(entities.Length * Math.Pow(random.NextDouble(), 3))].Korean;
    }

    private static char One(string letters, Random random) => letters[random.Next(letters.Length)];
}
