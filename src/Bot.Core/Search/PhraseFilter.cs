namespace Bot.Core.Search;

/// <summary>Whether an article has the phrases of a question, whatever the blanks, the punctuation and the case.</summary>
internal sealed class PhraseFilter
{
    private readonly FoldedText folded = new();
    private readonly string[] phrases;
    private char[] letters = [];

    /// <param name="phrases">As asked; one without a letter or digit asks for nothing.</param>
    public PhraseFilter(IEnumerable<string> phrases)
        => this.phrases = [.. phrases.Select(phrase => Letters(phrase).ToString()).Where(phrase => phrase.Length > 0)];

    public bool Allows(SearchCandidate candidate) => Array.TrueForAll(phrases, phrase => Holds(candidate, phrase));

    private bool Holds(SearchCandidate candidate, string phrase)
        => Letters(candidate.Article.Title).Contains(phrase, StringComparison.Ordinal)
            || candidate.Lines.Any(line => Letters(line.In(candidate.Text)).Contains(phrase, StringComparison.Ordinal));

    /// <summary>The letters and digits; gone with the next call.</summary>
    private ReadOnlySpan<char> Letters(ReadOnlySpan<char> text)
    {
        var line = folded.Of(text);
        if (letters.Length < line.Length)
        {
            letters = new char[Math.Max(1_024, line.Length)];
        }

        var count = 0;
        foreach (var c in line)
        {
            if (SearchText.ScriptOf(c) != SearchScript.None)
            {
                letters[count++] = c;
            }
        }

        return letters.AsSpan(0, count);
    }
}
