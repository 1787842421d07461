using Bot.Store.Sqlite.Packing;

namespace Bot.Store.Sqlite.Reading;

/// <summary>Reads which facts somebody takes part in.</summary>
internal sealed class LinkReader(SqliteSession session)
{
    private const string Blocks = "SELECT links FROM fact_link WHERE entity = ?1 AND role = ?2 AND type = ?3 AND day >= ?4 AND oldest <= ?5 ORDER BY day DESC, fact";

    /// <param name="list">Whose, and as what.</param>
    /// <param name="since">The first day; 0 also takes what has none.</param>
    /// <param name="until">The last day.</param>
    /// <param name="choose">Takes links of those days, in order, and leaves those that are wanted.</param>
    /// <param name="enough">How many are enough: a block is not cut.</param>
    /// <returns>The newest first.</returns>
    public List<StoredLink> Newest(LinkList list, int since, int until, Action<List<StoredLink>> choose, int enough)
    {
        var found = new List<StoredLink>();
        session.Each(
            Blocks,
            row =>
            {
                var block = PackedLinks.Read(row.GetBytes(0));
                if (block[0].Day > until || block[^1].Day < since)
                {
                    block.RemoveAll(link => link.Day < since || link.Day > until);
                }

                choose(block);
                found.AddRange(block);
                return found.Count < enough;
            },
            list.Entity, (int)list.Role, (int)list.Type, since, until);
        return found;
    }

    /// <summary>The row ids of the articles of a list.</summary>
    public IEnumerable<long> Articles(LinkList list)
        => session.Rows(Blocks, row => PackedLinks.Read(row.GetBytes(0)), list.Entity, (int)list.Role, (int)list.Type, 0, int.MaxValue)
            .SelectMany(block => block)
            .Select(link => RowId.ArticleOf(link.Fact))
            .Distinct();
}
