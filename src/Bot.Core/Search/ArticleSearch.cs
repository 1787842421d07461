namespace Bot.Core.Search;

/// <summary>A search, the same over every engine: terms, candidates from the engine, one ranking, snippets.</summary>
public sealed class ArticleSearch(SearchTokenizer tokenizer)
{
    /// <summary>Candidates are ranked among so many at a time: what stands on one page must not depend on how many pages were asked for.</summary>
    private const int Block = 50;

    /// <summary>Most candidates have the words of a phrase apart.</summary>
    private const int PhraseBlock = 200;
    private const int MostCandidates = 600;

    /// <summary>Newest first means every word must occur; of a pasted paragraph that would leave nothing.</summary>
    private const int MostRequired = 8;

    public SearchTokenizer Tokenizer => tokenizer;

    public async Task<SearchResults> RunAsync(SearchQuery query, ICandidateSource engine, CancellationToken cancellationToken)
    {
        var question = QuestionTerms.Of(query.Text, tokenizer);
        if (question.Terms.Count == 0 && !(string.IsNullOrWhiteSpace(query.Text) && HasFilter(query)))
        {
            return new SearchResults([], 0);
        }

        var frequencies = await engine.FrequenciesAsync(question.Terms, cancellationToken);
        var candidates = await CandidatesAsync(query, question, frequencies, engine, cancellationToken);
        var found = query.Phrases.Count == 0 ? candidates : [.. candidates.Where(new PhraseFilter(query.Phrases).Allows)];
        var ranking = new SearchRanking(tokenizer, question.Terms, frequencies, engine.Statistics);
        var isRanked = query.Order != SearchOrder.Newest && question.Terms.Count > 0;
        var ordered = found.Chunk(BlockOf(query)).SelectMany(block => isRanked ? Ranked(block, ranking) : block.Select(candidate => (Candidate: candidate, Score: ranking.Score(candidate))));
        var snippets = new SnippetBuilder(tokenizer, question.Terms, frequencies, engine.Statistics);
        return new SearchResults([.. ordered.Skip(query.Offset).Take(query.Limit).Select(hit => Hit(hit.Candidate, hit.Score, snippets))], found.Count);
    }

    private async Task<IReadOnlyList<SearchCandidate>> CandidatesAsync(
        SearchQuery query, QuestionTerms question, IReadOnlyList<int> frequencies, ICandidateSource engine, CancellationToken cancellationToken)
    {
        var phrases = query.Phrases.SelectMany(phrase => QuestionTerms.Of(phrase, tokenizer).Required).ToArray();
        var request = new CandidateRequest { Query = query, Limit = Limit(query), AllOf = phrases };
        if (question.Terms.Count == 0)
        {
            return await engine.FindAsync(request, cancellationToken);
        }

        var rarest = RarestTerms.Of(question.Terms, frequencies, engine.Statistics.Articles);
        if (rarest.Count == 0)
        {
            return [];
        }

        if (query.Order == SearchOrder.Newest && question.Required.Any())
        {
            var whole = request with { AllOf = [.. phrases.Concat(question.Required.Take(MostRequired)).DistinctBy(word => word.Stem.Hash)] };
            if (await engine.FindAsync(whole, cancellationToken) is { Count: > 0 } found)
            {
                return found;
            }
        }

        return await engine.FindAsync(request with { AnyOf = rarest }, cancellationToken);
    }

    private static IEnumerable<(SearchCandidate Candidate, double Score)> Ranked(IEnumerable<SearchCandidate> block, SearchRanking ranking)
        => block.Select(candidate => (Candidate: candidate, Score: ranking.Score(candidate)))
            .OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Candidate.Article.Id.Number);

    private static int BlockOf(SearchQuery query) => query.Phrases.Count > 0 ? PhraseBlock : Block;

    /// <summary>Whole blocks.</summary>
    private static int Limit(SearchQuery query)
    {
        var (block, wanted) = (BlockOf(query), Math.Clamp(query.Offset + query.Limit, 1, MostCandidates));
        return (wanted + block - 1) / block * block;
    }

    private static bool HasFilter(SearchQuery query)
        => query.From.Count > 0 || query.Source is not null || query.Since is not null || query.Until is not null || query.Order == SearchOrder.Newest;

    private static SearchHit Hit(SearchCandidate candidate, double score, SnippetBuilder snippets)
    {
        var (span, marks) = snippets.Of(candidate);
        return new SearchHit(candidate.Article, score, span.Of(candidate.Text), span, marks);
    }
}
