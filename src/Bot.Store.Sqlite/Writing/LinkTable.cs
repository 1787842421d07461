using System.Runtime.InteropServices;
using Bot.Store.Sqlite.Packing;

namespace Bot.Store.Sqlite.Writing;

/// <summary>
/// Which entity takes part in which fact. Changes are put together and written in the order of the table's key, many at once: one after another each would write
/// a block of its own.
/// </summary>
internal sealed class LinkTable(SqliteSession session) : IDisposable
{
    private const int BatchSize = 100_000;

    private const string InList = "entity = ?1 AND role = ?2 AND type = ?3";

    private const string InBlock = $"{InList} AND day = ?4 AND fact = ?5";

    // The last change of a link is what counts: the row id of what goes may be given again.
    private readonly Dictionary<(LinkList List, int Day, long Fact), double?> batch = [];
    private readonly PackedWriter packing = new();

    /// <param name="list">Whose, and as what.</param>
    /// <param name="link">Which is not there.</param>
    public void Insert(LinkList list, StoredLink link) => Note(list, link, link.Confidence);

    /// <param name="list">Whose, and as what.</param>
    /// <param name="link">Which is there.</param>
    public void Remove(LinkList list, StoredLink link) => Note(list, link, null);

    /// <summary>Writes what was put off.</summary>
    public void Flush()
    {
        foreach (var ofList in batch.GroupBy(change => change.Key.List).OrderBy(ofList => ofList.Key.Entity).ThenBy(ofList => ofList.Key.Role).ThenBy(ofList => ofList.Key.Type))
        {
            Change[] changes = [.. ofList.Select(change => new Change(new StoredLink(change.Key.Day, change.Key.Fact, change.Value ?? 0), change.Value is null))];
            Array.Sort(changes, (one, other) => StoredLink.InOrder(one.Link, other.Link));
            Merge(ofList.Key, changes);
        }

        batch.Clear();
    }

    public void Dispose() => packing.Dispose();

    private void Note(LinkList list, StoredLink link, double? confidence)
    {
        batch[(list, link.Day, link.Fact)] = confidence;
        if (batch.Count == BatchSize)
        {
            Flush();
        }
    }

    private void Merge(LinkList list, ReadOnlySpan<Change> changes)
    {
        var blocks = session.Rows(
            $"SELECT day, fact FROM fact_link WHERE {InList} ORDER BY day DESC, fact", row => new StoredLink(row.GetInt32(0), row.GetInt64(1), 0), list.Entity, (int)list.Role, (int)list.Type);
        for (var i = 0; !changes.IsEmpty; i++)
        {
            // A block reaches to the next one, and the first one also takes what comes before it.
            var count = i + 1 < blocks.Count ? CountBefore(blocks[i + 1], changes) : changes.Length;
            if (count > 0)
            {
                Merge(list, i < blocks.Count ? blocks[i] : null, changes[..count]);
            }

            changes = changes[count..];
        }
    }

    private static int CountBefore(StoredLink first, ReadOnlySpan<Change> changes)
    {
        var count = 0;
        while (count < changes.Length && StoredLink.InOrder(changes[count].Link, first) < 0)
        {
            count++;
        }

        return count;
    }

    /// <param name="list">Whose, and as what.</param>
    /// <param name="first">The first link of the block, by which it is found; null when there is no block yet.</param>
    /// <param name="changes">In order.</param>
    private void Merge(LinkList list, StoredLink? first, ReadOnlySpan<Change> changes)
    {
        var links = first is { } there ? Merge(Read(list, there), changes) : Merge([], changes);
        if (first is { } old && (links.Count == 0 || StoredLink.InOrder(links[0], old) != 0))
        {
            session.Execute($"DELETE FROM fact_link WHERE {InBlock}", list.Entity, (int)list.Role, (int)list.Type, old.Day, old.Fact);
        }

        // In parts of one size, so that none is full at once.
        var parts = (links.Count + PackedLinks.Most - 1) / PackedLinks.Most;
        for (var part = 0; part < parts; part++)
        {
            Write(list, links[(links.Count * part / parts)..(links.Count * (part + 1) / parts)]);
        }
    }

    private static List<StoredLink> Merge(List<StoredLink> links, ReadOnlySpan<Change> changes)
    {
        var merged = new List<StoredLink>(links.Count + changes.Length);
        var at = 0;
        foreach (var (link, isGone) in changes)
        {
            while (at < links.Count && StoredLink.InOrder(links[at], link) < 0)
            {
                merged.Add(links[at++]);
            }

            if (at < links.Count && StoredLink.InOrder(links[at], link) == 0)
            {
                at++;
            }

            if (!isGone)
            {
                merged.Add(link);
            }
        }

        merged.AddRange(links[at..]);
        return merged;
    }

    private List<StoredLink> Read(LinkList list, StoredLink first)
        => session.First($"SELECT links FROM fact_link WHERE {InBlock}", row => PackedLinks.Read(row.GetBytes(0)), list.Entity, (int)list.Role, (int)list.Type, first.Day, first.Fact)!;

    private void Write(LinkList list, List<StoredLink> links)
    {
        PackedLinks.Write(packing, CollectionsMarshal.AsSpan(links));
        session.Execute(
            "INSERT OR REPLACE INTO fact_link VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            list.Entity, (int)list.Role, (int)list.Type, links[0].Day, links[0].Fact, links[^1].Day, packing.Take());
    }

    private readonly record struct Change(StoredLink Link, bool IsGone);
}
