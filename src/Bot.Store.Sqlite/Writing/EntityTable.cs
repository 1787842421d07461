using System.Runtime.InteropServices;
using Bot.Core.Extraction;
using Bot.Core.Storage;

namespace Bot.Store.Sqlite.Writing;

/// <summary>Entities with their counts and printed forms. Counts are collected and written once, before the commit.</summary>
internal sealed class EntityTable(SqliteSession session)
{
    private readonly Dictionary<string, int> known = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Entity, FactRole Role), int> counts = [];
    private readonly Dictionary<(int Entity, string Form), int> forms = [];
    private readonly Dictionary<int, int> newest = [];
    private readonly HashSet<int> lessened = [];

    public int IdOf(string key)
    {
        if (!known.TryGetValue(key, out var id))
        {
            id = (int)(session.Number("SELECT id FROM entity WHERE key = ?1", key) ?? session.Insert("INSERT INTO entity (key) VALUES (?1)", key));
            known.Add(key, id);
        }

        return id;
    }

    public void Add(Fact fact, int day)
    {
        Count(fact, 1);
        foreach (var (key, _) in fact.Links)
        {
            ref var last = ref CollectionsMarshal.GetValueRefOrAddDefault(newest, IdOf(key), out _);
            last = Math.Max(last, day);
        }
    }

    public void Remove(Fact fact)
    {
        Count(fact, -1);
        lessened.UnionWith(fact.Links.Select(link => IdOf(link.Key)));
    }

    public void Write()
    {
        foreach (var ((entity, role), by) in counts)
        {
            session.Execute("INSERT INTO entity_count VALUES (?1, ?2, ?3) ON CONFLICT DO UPDATE SET facts = facts + excluded.facts", entity, (int)role, by);
        }

        foreach (var ((entity, form), by) in forms)
        {
            session.Execute("INSERT INTO entity_form VALUES (?1, ?2, ?3) ON CONFLICT DO UPDATE SET facts = facts + excluded.facts", entity, form, by);
        }

        session.Execute("DELETE FROM entity_count WHERE facts <= 0");
        session.Execute("DELETE FROM entity_form WHERE facts <= 0");
        WriteNewest();
    }

    private void Count(Fact fact, int by)
    {
        foreach (var (key, role) in fact.Links.Distinct())
        {
            CollectionsMarshal.GetValueRefOrAddDefault(counts, (IdOf(key), role), out _) += by;
        }

        foreach (var (key, form) in PrintedName.Of(fact).Distinct())
        {
            CollectionsMarshal.GetValueRefOrAddDefault(forms, (IdOf(key), form), out _) += by;
        }
    }

    /// <summary>What only grew can only have become newer; what lost a fact is asked anew.</summary>
    private void WriteNewest()
    {
        foreach (var entity in lessened)
        {
            session.Execute("UPDATE entity SET newest = ?2 WHERE id = ?1", entity, Newest(entity));
        }

        foreach (var (entity, day) in newest.Where(added => added.Value > 0 && !lessened.Contains(added.Key)))
        {
            session.Execute("UPDATE entity SET newest = ?2 WHERE id = ?1 AND (newest IS NULL OR newest < ?2)", entity, day);
        }
    }

    /// <summary>The key of fact_link is in date order within role and type, so each of these is one step into it.</summary>
    private long? Newest(int entity)
    {
        long? last = null;
        foreach (var role in Enum.GetValues<FactRole>())
        {
            foreach (var type in Enum.GetValues<FactType>())
            {
                var day = session.Number("SELECT day FROM fact_link WHERE entity = ?1 AND role = ?2 AND type = ?3 ORDER BY day DESC LIMIT 1", entity, (int)role, (int)type);
                last = day > (last ?? 0) ? day : last;
            }
        }

        return last;
    }
}
