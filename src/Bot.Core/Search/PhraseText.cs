namespace Bot.Core.Search;

/// <summary>Whether an article has a phrase, whatever the blanks, the punctuation and the case.</summary>
internal static class PhraseText
{
    public static string Of(string text)
        => string.Concat(SearchText.Fold(SearchText.Compose(text)).Where(c => SearchText.ScriptOf(c) != SearchScript.None));

    public static bool Holds(SearchCandidate candidate, string phrase)
        => Of(candidate.Article.Title).Contains(phrase, StringComparison.Ordinal)
            || candidate.Lines.Any(line => Of(line.Of(candidate.Text)).Contains(phrase, StringComparison.Ordinal));
}
