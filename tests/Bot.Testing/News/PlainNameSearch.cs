using Bot.Core.Commands.Names;
using Bot.Core.Extraction;
using Bot.Core.Lexicon;
using Bot.Core.Storage;

namespace Bot.Testing.News;

/// <summary>Finds exact names, and offers those that begin alike.</summary>
public sealed class PlainNameSearch(Gazetteer gazetteer) : INameSearch
{
    public IReadOnlyList<NameFinding> Find(string typed, IReadOnlyList<CorpusName> corpus)
    {
        var exact = gazetteer.Named(typed).Select(entity => Finding(entity, corpus, NameCloseness.Exact)).ToList();
        exact.AddRange(corpus.Where(name => name.Key == EntityKey.OfName(typed)).Select(name => new NameFinding(name.Key, null, name, NameCloseness.Exact)));
        var folded = EntityKey.Fold(typed);
        return exact.Count > 0 || folded.Length < 2
            ? exact
            : [.. gazetteer.Entities
                .Where(entity => entity.Names.Any(name => EntityKey.Fold(name).StartsWith(folded[..2], StringComparison.Ordinal)))
                .Select(entity => Finding(entity, corpus, NameCloseness.Similar))];
    }

    private static NameFinding Finding(Entity entity, IReadOnlyList<CorpusName> corpus, NameCloseness closeness)
        => new(entity.Id, entity, corpus.FirstOrDefault(name => name.Key == entity.Id), closeness);
}
