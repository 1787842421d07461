namespace Bot.Core.Corpus;

/// <summary>Why something could not be read: <paramref name="What"/> continues "this file …", <paramref name="Why"/> is a sentence that explains it or says what to do.</summary>
internal sealed record Fault(string What, string Why)
{
    public LoadIssue Of(string file) => new(file, What, Why);
}
