namespace Bot.Store.Sqlite.Reading;

/// <summary>Many ids as one parameter of a statement: a JSON array, which SQLite reads as a table.</summary>
internal static class RowList
{
    /// <summary>Rows of a table by the ids of <c>?1</c>, in <c>asked.row</c>. A join, because IN would make a sorted table of the ids first.</summary>
    public const string Asked = "(SELECT value AS row FROM json_each(?1)) AS asked CROSS JOIN";

    public static string Of(IEnumerable<long> ids) => $"[{string.Join(',', ids)}]";
}
