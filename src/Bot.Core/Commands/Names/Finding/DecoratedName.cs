using Bot.Core.Extraction;
using Bot.Core.Lexicon;

namespace Bot.Core.Commands.Names.Finding;

/// <summary>
/// Names with what politeness and grammar add: 나델라 CEO, 오픈AI 샘 올트먼 대표는, 이재용회장, 엔비디아주가. The words around a name must be
/// titles or the name of its organisation; anything else is no decoration.
/// </summary>
internal sealed class DecoratedName
{
    private const int MostWords = 6;
    private const int LongestSuffix = 8;
    private readonly Gazetteer gazetteer;
    private readonly Particles particles;
    private readonly HashSet<string> titles;
    private readonly HashSet<string> glued;
    private readonly HashSet<string> gluedToPeople;

    public DecoratedName(Gazetteer gazetteer, WordLists words, Particles particles)
    {
        this.gazetteer = gazetteer;
        this.particles = particles;
        titles = words["reactions.titles"].Select(EntityKey.Fold).ToHashSet(StringComparer.Ordinal);
        glued = words["particles.suffixes"].ToHashSet(StringComparer.OrdinalIgnoreCase);
        gluedToPeople = words["reactions.titles"].Concat(words["particles.person_suffixes"]).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The bearers of the longest undecorated name in the text.</summary>
    /// <param name="typed">As typed.</param>
    /// <param name="whole">Finds the names that are exactly a folded text.</param>
    public IReadOnlyList<NameEntry> Find(string typed, Func<string, IReadOnlyList<NameEntry>> whole)
    {
        var words = typed.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (words.Length is 0 or > MostWords)
        {
            return [];
        }

        for (var length = words.Length; length > 0; length--)
        {
            for (var start = 0; start + length <= words.Length; start++)
            {
                var around = words.Where((_, i) => i < start || i >= start + length).ToList();
                var found = Bare(string.Join(' ', words[start..(start + length)])).SelectMany(bare => Bearing(bare, whole))
                    .Where(entry => around.TrueForAll(word => Decorates(word, entry.Bearer)))
                    .ToList();
                if (found.Count > 0)
                {
                    return found;
                }
            }
        }

        return [];
    }

    private static IEnumerable<NameEntry> Bearing((string Name, bool OfPerson) bare, Func<string, IReadOnlyList<NameEntry>> whole)
        => whole(EntityKey.Fold(bare.Name)).Where(entry => !bare.OfPerson || entry.Bearer.Entity is null or { Kind: EntityKind.Person });

    /// <summary>The text itself, then without a particle, then without a title or another suffix that is glued to it.</summary>
    private IEnumerable<(string Name, bool OfPerson)> Bare(string text)
    {
        foreach (var bare in WithoutParticle(text))
        {
            yield return (bare, false);
            for (var length = 1; length <= LongestSuffix && length < bare.Length - 1 && bare[^length] != ' '; length++)
            {
                var suffix = bare[^length..];
                if (glued.Contains(suffix) || gluedToPeople.Contains(suffix))
                {
                    yield return (bare[..^length], !glued.Contains(suffix));
                }
            }
        }
    }

    private IEnumerable<string> WithoutParticle(string text)
    {
        yield return text;
        for (var length = 1; length < text.Length - 1 && char.IsLetterOrDigit(text[^length]); length++)
        {
            if (particles.FitsAfter(text[^(length + 1)], text.AsSpan(text.Length - length)))
            {
                yield return text[..^length];
            }
        }
    }

    private bool Decorates(string word, NameBearer bearer)
        => WithoutParticle(word).Any(bare =>
            (bearer.Entity is null or { Kind: EntityKind.Person } && titles.Contains(EntityKey.Fold(bare)))
            || (bearer.Entity is { Kind: EntityKind.Person } person
                && (person.Roles.Contains(bare, StringComparer.OrdinalIgnoreCase) || gazetteer.Named(bare).Any(entity => entity.Id == person.BelongsTo))));
}
