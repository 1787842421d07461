using Bot.Core.Search;

namespace Bot.Store.Sqlite.Reading;

/// <summary>An FTS5 expression. Terms hold letters, digits and the stem mark only, and are quoted all the same.</summary>
internal static class MatchExpression
{
    /// <summary>Empty when the request asks for no term.</summary>
    public static string Of(CandidateRequest request)
    {
        var parts = request.AllOf.Select(word => word.Pairs.Count == 0
            ? Quoted(word.Stem)
            : $"({Quoted(word.Stem)} OR ({string.Join(" AND ", word.Pairs.Select(Quoted))}))");
        var any = request.AnyOf.Count == 0 ? [] : new[] { $"({string.Join(" OR ", request.AnyOf.Select(Quoted))})" };
        return string.Join(" AND ", parts.Concat(any));
    }

    private static string Quoted(SearchTerm term) => $"\"{term.Text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
