namespace Bot.Core.Search;

/// <summary>The terms of a question, each once, and its words.</summary>
internal sealed record QuestionTerms(IReadOnlyList<SearchTerm> Terms, IReadOnlyList<SearchWord> Words)
{
    /// <summary>Nobody asks with more; a pasted article is cut, not refused.</summary>
    private const int MostCharacters = 2_000;

    /// <summary>The words that can be insisted on: a lone syllable usually stands glued to its particle, where nothing finds it.</summary>
    public IEnumerable<SearchWord> Required => Words.Where(word => word.Pairs.Count > 0 || word.Stem.Text.Length > 2);

    public static QuestionTerms Of(string text, SearchTokenizer tokenizer)
    {
        var folded = SearchText.Fold(SearchText.Compose(text.Length > MostCharacters ? text[..MostCharacters] : text));
        var tokens = new List<SearchToken>();
        tokenizer.Scan(folded, 0, folded.Length, tokens);
        var terms = new Dictionary<long, SearchTerm>();
        var words = new List<SearchWord>();
        foreach (var token in tokens)
        {
            var term = SearchTerm.Of(folded, token);
            terms.TryAdd(term.Hash, term);
            if (token.Kind == TokenKind.Stem)
            {
                words.Add(new SearchWord(term, [.. tokens.Where(pair => pair.Kind == TokenKind.Pair && pair.Start >= token.Start && pair.End <= token.End).Select(pair => SearchTerm.Of(folded, pair))]));
            }
        }

        return new QuestionTerms([.. terms.Values], [.. words.DistinctBy(word => word.Stem.Hash)]);
    }
}
