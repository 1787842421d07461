using Bot.Core.Search;

namespace Bot.Store.Sqlite.Reading;

/// <summary>An FTS5 expression. Terms hold letters, digits and the stem mark only, and are quoted all the same.</summary>
internal static class MatchExpression
{
    /// <summary>Empty when the request asks for no term.</summary>
    public static string Of(CandidateRequest request)
    {
        var any = request.AnyOf.Count == 0 ? [] : new[] { $"({string.Join(" OR ", request.AnyOf.Select(weighted => Of(weighted.Term)))})" };
        return string.Join(" AND ", request.AllOf.Select(Of).Concat(any));
    }

    public static string Of(SearchTerm term) => $"\"{term.Text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>All words must occur, each by its stem or by all of its pairs.</summary>
    public static string Of(IReadOnlyList<SearchWord> words) => string.Join(" AND ", words.Select(Of));

    private static string Of(SearchWord word)
        => word.Pairs.Count == 0 ? Of(word.Stem) : $"({Of(word.Stem)} OR ({string.Join(" AND ", word.Pairs.Select(Of))}))";
}
