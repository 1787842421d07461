using Bot.Core.Storage;

namespace Bot.Core.Commands.Names;

/// <summary>Finds who or what may be meant by a typed name.</summary>
public interface INameSearch
{
    /// <summary>Best first; at most a handful. <paramref name="corpus"/> adds the names that the lexicon does not know.</summary>
    IReadOnlyList<NameFinding> Find(string typed, IReadOnlyList<CorpusName> corpus);
}
