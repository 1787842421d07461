using Bot.Core.Extraction;
using Bot.Core.Lexicon;

namespace Bot.Core.Corpus.Outlets;

/// <summary>The outlets that the lexicon knows, by name and by domain, and what the name of another one looks like.</summary>
internal sealed class OutletNames
{
    private const int ShortestName = 2;
    private const int LongestName = 20;

    private readonly Gazetteer _gazetteer;
    private readonly (string Name, Entity Outlet)[] _longestFirst;
    private readonly Dictionary<string, Entity> _byDomain = new(StringComparer.OrdinalIgnoreCase);
    private readonly IReadOnlyList<string> _endings;

    public OutletNames(Gazetteer gazetteer, WordLists words)
    {
        _gazetteer = gazetteer;
        _endings = words["outlets.name_endings"];
        var media = gazetteer.Entities.Where(entity => entity.Kind == EntityKind.Media).ToList();
        _longestFirst = [.. media.SelectMany(outlet => outlet.Names.Select(name => (name, outlet))).OrderByDescending(pair => pair.name.Length)];
        foreach (var (domain, outlet) in media.SelectMany(outlet => outlet.Domains.Select(domain => (domain, outlet))))
        {
            _byDomain.TryAdd(domain, outlet);
        }
    }

    public string? OfAddress(string? url)
        => Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? OfDomain(address.Host) : null;

    /// <summary><c>news.example.co.kr</c> belongs to the outlet of <c>example.co.kr</c>.</summary>
    public string? OfDomain(string domain)
    {
        for (var rest = domain.Trim('.'); rest.Contains('.');)
        {
            if (_byDomain.TryGetValue(rest, out var outlet))
            {
                return outlet.Korean;
            }

            rest = rest[(rest.IndexOf('.', StringComparison.Ordinal) + 1)..];
        }

        return null;
    }

    /// <summary>Null unless the whole of <paramref name="name"/> is a name of a medium.</summary>
    public string? Known(string name) => _gazetteer.Named(name).FirstOrDefault(entity => entity.Kind == EntityKind.Media)?.Korean;

    /// <summary>The longest safe name of a medium that stands in the text as a word.</summary>
    public string? KnownIn(string text)
    {
        foreach (var (name, outlet) in _longestFirst)
        {
            for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
            {
                if (!IsLetter(text, at - 1) && !IsLetter(text, at + name.Length))
                {
                    return outlet.Korean;
                }
            }
        }

        return null;
    }

    /// <summary>Known, or as printed if it ends as outlets' names do; null for a place or a person.</summary>
    public string? KnownOrLikely(string name) => Known(name) ?? (IsLikely(name) ? name : null);

    /// <summary>Whether something in an owner's place can be a name at all, rather than a phrase.</summary>
    public static bool IsNameShaped(string text)
        => text.Length is >= ShortestName and <= LongestName
            && text.Count(' ') <= 2
            && text.IndexOfAny(['=', '@', '.', ',', ':', ';', '"', '“', '”', '/', '<', '>', '[', ']', '·']) < 0
            && text.Any(char.IsLetter);

    private bool IsLikely(string name)
    {
        var bracket = name.IndexOf('(', StringComparison.Ordinal);
        var bare = (bracket > 0 ? name[..bracket] : name).Trim();
        return IsNameShaped(name) && _endings.Any(ending => bare.Length > ending.Length && bare.EndsWith(ending, StringComparison.Ordinal) && EntityKey.Fold(bare).Length > ShortestName);
    }

    private static bool IsLetter(string text, int at) => at >= 0 && at < text.Length && char.IsLetterOrDigit(text[at]);
}
