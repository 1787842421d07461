using Bot.Core.Commands.Names;
using Bot.Core.Storage;

namespace Bot.Core.Tests.Administration;

/// <summary>Takes down for which states of a corpus it was made ready.</summary>
internal sealed class PreparedNames : INameSearch
{
    public List<IReadOnlyList<CorpusName>> Prepared { get; } = [];

    /// <summary>Thrown instead, when set.</summary>
    public Exception? Failure { get; set; }

    public void Prepare(IReadOnlyList<CorpusName> corpus)
    {
        if (Failure is not null)
        {
            throw Failure;
        }

        Prepared.Add(corpus);
    }

    public IReadOnlyList<NameFinding> Find(string typed, IReadOnlyList<CorpusName> corpus, NameCloseness weakest) => [];
}
