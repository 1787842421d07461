using Bot.Core.Administration;
using Bot.Core.Cleaning;
using Bot.Core.Commands.Names;
using Bot.Core.Corpus;
using Bot.Core.Corpus.Outlets;
using Bot.Core.Dating;
using Bot.Core.Indexing;
using Bot.Core.Lexicon;
using Bot.Core.Search;
using Bot.Core.Signals;
using Bot.Testing;
using Bot.Testing.Indexing;
using Bot.Testing.News;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Bot.Core.Tests.Administration;

/// <summary>A reload over a corpus in memory that can be held in the middle.</summary>
internal sealed class ReloadBench : IDisposable
{
    private static readonly WordLists Words = WordLists.Load(RepositoryFiles.Words);

    public ReloadBench()
    {
        var gazetteer = TestLexicon.Gazetteer;
        var indexer = new ArticleIndexer(
            new TextCleaner(Words), new OutletRecogniser(gazetteer, Words), new PublicationDating(Words, []), new DateResolver(Words),
            new MentionFinder(gazetteer, Words, new Particles(Words)), [], SearchTokenizer.From(Words), NullLogger<ArticleIndexer>.Instance);
        Loader = new CorpusLoader(Held, indexer, Store, new ReaderVersion("rules 1"), Signal, Clock);
        Reload = new CorpusReload(Loader, Store, new NameBooks(Names, gazetteer), Options.Create(new CorpusOptions()), Options.Create(new AdminOptions()), Clock);
    }

    public PreparedNames Names { get; } = new();

    public ManualClock Clock { get; } = new();

    public CorpusSignal Signal { get; } = new();

    public MemoryIndexStore Store { get; } = new();

    public HoldableCorpus Held { get; } = new(new MemoryCorpus().With("a.txt", "하나다.").With("b.txt", "둘이다.").With("c.txt", "셋이다.").With("d.txt", "넷이다."));

    public MemoryCorpus Corpus => Held.Corpus;

    public CorpusLoader Loader { get; }

    public CorpusReload Reload { get; }

    public void Dispose() => Reload.Dispose();
}
