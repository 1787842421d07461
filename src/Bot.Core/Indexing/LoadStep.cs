using Bot.Core.Corpus;
using Bot.Core.Storage;

namespace Bot.Core.Indexing;

/// <summary>What a load has to do next, in the order of the corpus.</summary>
internal abstract record LoadStep
{
    private LoadStep(int size) => Size = size;

    /// <summary>Characters of the text that it holds.</summary>
    public int Size { get; }

    public sealed record Report(LoadIssue Issue) : LoadStep(0);

    /// <summary>The index holds this file as it is.</summary>
    public sealed record Keep(SourceDocument Document, KnownArticle Known) : LoadStep(Document.Text.Length);

    /// <summary>A file that is new or has changed is being read.</summary>
    public sealed record Save(Task<ReadArticle> Reading, SourceDocument Document, bool IsNew) : LoadStep(Document.Text.Length);
}
