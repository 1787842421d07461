using Bot.Core.Search;

namespace Bot.Store.Sqlite.Reading;

/// <summary>An FTS5 expression. Terms hold letters, digits and the marks of stem and title only, and are quoted all the same.</summary>
internal static class MatchExpression
{
    /// <summary>Empty when the request asks for no term.</summary>
    public static string Of(CandidateRequest request)
    {
        var any = request.AnyOf.Count == 0 ? [] : new[] { $"({string.Join(" OR ", request.AnyOf.Select(weighted => Of(weighted.Term)))})" };
        return string.Join(" AND ", request.AllOf.Count == 0 ? any : any.Prepend(Of(request.AllOf)));
    }

    public static string Of(SearchTerm term) => Quoted(term.Text);

    public static string InTitle(SearchTerm term) => Quoted(SearchTerm.TitleMark + term.Text);

    /// <summary>All words must occur, each by all of its pairs: an article that has the stem has them, since each stem is indexed with its pairs.</summary>
    public static string Of(IReadOnlyList<SearchWord> words) => string.Join(" AND ", words.SelectMany(word => word.Pairs.Count == 0 ? [word.Stem] : word.Pairs).Select(Of).Distinct());

    private static string Quoted(string term) => $"\"{term.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
