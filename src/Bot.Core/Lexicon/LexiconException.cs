namespace Bot.Core.Lexicon;

/// <summary>The lexicon cannot be used. The message lists every problem as <c>file:line: sentence</c> and is meant for whoever edits the files.</summary>
public sealed class LexiconException(IReadOnlyList<LexiconProblem> problems)
    : Exception(string.Join(Environment.NewLine, problems))
{
    public LexiconException(string file, int line, string sentence)
        : this([new LexiconProblem(file, line, sentence)])
    {
    }

    public IReadOnlyList<LexiconProblem> Problems { get; } = problems;
}
