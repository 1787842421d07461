using System.Runtime.CompilerServices;
using Bot.Core.Lexicon;
using Bot.Core.Storage;

namespace Bot.Core.Commands.Names;

/// <summary>Keeps one <see cref="NameBook"/> for each state of the corpus: its list of names is one object until the next reload.</summary>
public sealed class NameBooks(INameSearch search, Gazetteer gazetteer)
{
    private readonly ConditionalWeakTable<IReadOnlyList<CorpusName>, NameBook> books = [];

    public async Task<NameBook> OpenAsync(IIndexSnapshot snapshot, CancellationToken cancellationToken)
        => books.GetValue(await snapshot.NamesAsync(cancellationToken), names => new NameBook(search, gazetteer, names));

    /// <summary>Does what the first question to this state of the corpus would wait for.</summary>
    public async Task PrepareAsync(IIndexSnapshot snapshot, CancellationToken cancellationToken)
    {
        await OpenAsync(snapshot, cancellationToken);
        search.Prepare(await snapshot.NamesAsync(cancellationToken));
    }
}
