namespace Bot.Core.Corpus;

/// <summary>What reading a corpus yields: an article, or a line of the load report.</summary>
public abstract record CorpusItem
{
    private CorpusItem()
    {
    }

    public sealed record Document(SourceDocument Source) : CorpusItem;

    public sealed record Problem(LoadIssue Issue) : CorpusItem;
}
