using Bot.Core.Extraction;

namespace Bot.Store.Sqlite.Writing;

/// <summary>Which entity takes part in which fact. Rows are inserted in the order of their key, many at once: one after another each would touch a page of its own.</summary>
internal sealed class LinkTable(SqliteSession session)
{
    private const int BatchSize = 100_000;

    private readonly List<Row> batch = [];

    public void Insert(Row row)
    {
        batch.Add(row);
        if (batch.Count == BatchSize)
        {
            Flush();
        }
    }

    public void Remove(int entity, FactRole role, FactType type, int day, long fact)
    {
        Flush();
        session.Execute("DELETE FROM fact_link WHERE entity = ?1 AND role = ?2 AND type = ?3 AND day = ?4 AND fact = ?5", entity, (int)role, (int)type, day, fact);
    }

    public void Flush()
    {
        batch.Sort(InOrder);
        foreach (var row in batch)
        {
            session.Execute("INSERT INTO fact_link VALUES (?1, ?2, ?3, ?4, ?5, ?6)", row.Entity, (int)row.Role, (int)row.Type, row.Day, row.Fact, row.Confidence);
        }

        batch.Clear();
    }

    /// <summary>As the key of the table has it: the newest day first.</summary>
    private static int InOrder(Row one, Row other)
    {
        var order = one.Entity.CompareTo(other.Entity);
        order = order != 0 ? order : ((int)one.Role).CompareTo((int)other.Role);
        order = order != 0 ? order : ((int)one.Type).CompareTo((int)other.Type);
        order = order != 0 ? order : other.Day.CompareTo(one.Day);
        return order != 0 ? order : one.Fact.CompareTo(other.Fact);
    }

    internal readonly record struct Row(int Entity, FactRole Role, FactType Type, int Day, long Fact, double Confidence);
}
