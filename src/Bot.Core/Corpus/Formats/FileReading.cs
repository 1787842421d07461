namespace Bot.Core.Corpus.Formats;

/// <summary>What a reader made of one file.</summary>
internal sealed class FileReading
{
    /// <summary>A file with a million broken lines gets no million lines in the load report.</summary>
    private const int MostFaults = 20;

    private readonly List<ArticleDraft> _articles = [];
    private readonly List<Fault> _faults = [];
    private int _unnamed;

    public IReadOnlyList<ArticleDraft> Articles => _articles;

    public IEnumerable<Fault> Faults
        => _unnamed == 0 ? _faults : _faults.Append(new Fault($"has {_unnamed} more problems of this kind", "Only the first ones are named."));

    public void Add(ArticleDraft article) => _articles.Add(article);

    public void Add(Fault fault)
    {
        if (_faults.Count < MostFaults)
        {
            _faults.Add(fault);
        }
        else
        {
            _unnamed++;
        }
    }
}
