using Bot.Core.Extraction;
using Bot.Core.Storage;

namespace Bot.Store.Sqlite.Reading;

internal static class NameReader
{
    public static IReadOnlyList<CorpusName> Read(SqliteSession session)
    {
        var counts = session.Rows("SELECT entity, role, facts FROM entity_count", row => (Entity: row.GetInt32(0), Role: (FactRole)row.GetInt32(1), Facts: row.GetInt32(2)))
            .GroupBy(count => count.Entity)
            .ToDictionary(group => group.Key, group => RoleCounts.Of(group.Select(count => (count.Role, count.Facts))));
        var forms = session.Rows("SELECT entity, form, facts FROM entity_form", row => (Entity: row.GetInt32(0), Form: row.GetString(1), Facts: row.GetInt32(2)))
            .GroupBy(form => form.Entity)
            .ToDictionary(
                group => group.Key,
                group => group.OrderByDescending(form => form.Facts).ThenByDescending(form => form.Form.Length).ThenBy(form => form.Form, StringComparer.Ordinal).Select(form => form.Form).ToArray());
        return
        [
            .. session.Rows("SELECT id, key, newest FROM entity ORDER BY key", row => (Id: row.GetInt32(0), Key: row.GetString(1), Newest: StateRow.Day(row, 2)))
                .Where(entity => counts.ContainsKey(entity.Id))
                .Select(entity => Name(entity.Key, forms.GetValueOrDefault(entity.Id, []), counts[entity.Id], entity.Newest)),
        ];
    }

    private static CorpusName Name(string key, string[] forms, RoleCounts counts, DateOnly? newest)
        => new(key, forms is [var first, ..] ? first : EntityKey.IsName(key) ? key[(key.IndexOf(':', StringComparison.Ordinal) + 1)..] : key, forms, counts, newest);
}
