using Bot.Core.Corpus;

namespace Bot.Core.Tests.Corpus;

/// <summary>Everything that reading a corpus gave.</summary>
internal sealed record Load(IReadOnlyList<SourceDocument> Documents, IReadOnlyList<LoadIssue> Issues)
{
    /// <summary>The only document.</summary>
    public SourceDocument Document => Assert.Single(Documents);

    public IEnumerable<string> Files => Documents.Select(document => document.File);

    /// <summary>Exactly one issue, about this file, in words; and the good article was read all the same.</summary>
    public void HasOnlyIssue(string file, string what)
    {
        var issue = Assert.Single(Issues);
        Assert.Equal(file, issue.File);
        Assert.Contains(what, issue.What, StringComparison.Ordinal);
        Assert.Matches("^[A-Z].*[.]$", issue.Why);
        Assert.Contains("zz-good.txt", Files);
    }
}
