using Bot.Core.Storage;

namespace Bot.Core.Commands.Names;

/// <summary>Finds who or what may be meant by a typed name.</summary>
public interface INameSearch
{
    /// <summary>Makes ready to search these names. Otherwise the first search does it, which of the names of a large corpus takes most of a second.</summary>
    void Prepare(IReadOnlyList<CorpusName> corpus);

    /// <summary>Best first; at most a handful.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="corpus">Adds the names that the lexicon does not know.</param>
    /// <param name="weakest">What is less close need not be looked for: every name that is known would be compared with what was typed.</param>
    IReadOnlyList<NameFinding> Find(string typed, IReadOnlyList<CorpusName> corpus, NameCloseness weakest);
}
