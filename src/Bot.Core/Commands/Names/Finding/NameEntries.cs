using Bot.Core.Extraction;
using Bot.Core.Lexicon;
using Bot.Core.Storage;

namespace Bot.Core.Commands.Names.Finding;

/// <summary>Lists the names under which entities, and those whom only the corpus knows, can be asked for.</summary>
internal static class NameEntries
{
    private const int ShortestHangulPart = 2;
    private const int ShortestLatinPart = 3;

    public static IEnumerable<NameEntry> Of(Entity entity)
    {
        var bearer = new NameBearer(entity.Id, entity);
        var names = entity.Names.Select(name => new NameEntry(name, NameRank.Full, bearer))
            .Concat(entity.WeakNames.Select(name => new NameEntry(name, NameRank.Weak, bearer)));
        if (entity.Kind == EntityKind.Security)
        {
            names = names.Append(new NameEntry(entity.Id, NameRank.Ticker, bearer));
            names = entity.Ticker is { } ticker && ticker != entity.Id ? names.Append(new NameEntry(ticker, NameRank.Ticker, bearer)) : names;
        }

        return entity.Kind == EntityKind.Person
            ? names.Concat(EnglishFamily(entity, bearer)).Concat(PartsOf([entity.Korean, entity.English, .. entity.Names], bearer))
            : names;
    }

    /// <summary>Printed forms that the lexicon does not list, of entities and of others.</summary>
    public static IEnumerable<NameEntry> Of(CorpusName name, Gazetteer gazetteer)
    {
        var entity = gazetteer.Find(name.Key);
        var bearer = new NameBearer(name.Key, entity);
        var known = entity is null ? [] : entity.Names.Concat(entity.WeakNames).Select(EntityKey.Fold).ToHashSet(StringComparer.Ordinal);
        string[] printed = [.. name.Printed.Prepend(name.Name).Distinct(StringComparer.Ordinal).Where(form => !known.Contains(EntityKey.Fold(form)))];
        var names = printed.Select(form => new NameEntry(form, NameRank.Full, bearer));
        return entity is null ? names.Concat(PartsOf(printed, bearer)) : names;
    }

    /// <summary>Who is known by the family name alone in Korean is so in English: Trump is the president, whatever coin has taken the name.</summary>
    private static IEnumerable<NameEntry> EnglishFamily(Entity person, NameBearer bearer)
    {
        var (korean, english) = (LastWord(person.Korean), LastWord(person.English));
        return korean is null || english is null ? []
            : person.Names.Contains(korean, StringComparer.Ordinal) ? [new NameEntry(english, NameRank.Full, bearer)]
            : person.WeakNames.Contains(korean, StringComparer.Ordinal) ? [new NameEntry(english, NameRank.Weak, bearer)]
            : [];
    }

    private static string? LastWord(string name) => name.LastIndexOf(' ') is var blank and > 0 ? name[(blank + 1)..] : null;

    private static IEnumerable<NameEntry> PartsOf(IEnumerable<string> names, NameBearer bearer)
        => names.Where(name => name.Contains(' ', StringComparison.Ordinal))
            .SelectMany(name => name.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(part => EntityKey.Fold(part).Length >= (Syllables.IsSyllable(part[0]) ? ShortestHangulPart : ShortestLatinPart))
            .Distinct(StringComparer.Ordinal)
            .Select(part => new NameEntry(part, NameRank.Part, bearer));
}
