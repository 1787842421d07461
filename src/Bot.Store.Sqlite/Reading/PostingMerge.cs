using System.Buffers;
using Bot.Core.Search;

namespace Bot.Store.Sqlite.Reading;

/// <summary>
/// The rows in which the weightiest terms come together. FTS5's own ranking reads the length of every article that it scores, by a lookup of its own,
/// which costs ten times what walking through the postings does; lengths and counts are left to the ranking of the few that are chosen here.
/// </summary>
internal sealed class PostingMerge(SqliteSession session)
{
    /// <summary>Of a term that stands in more articles only the newest are looked at, so that no question costs more than so many postings a term.</summary>
    private const int MostPostings = 12_000;

    /// <param name="request">With terms.</param>
    /// <param name="first">The first row id.</param>
    /// <param name="last">The last row id.</param>
    /// <param name="allows">Whether a row passes the filters; asked only for rows that would be chosen.</param>
    /// <returns>At most as many as the request wants, the best first, the newest first among equals.</returns>
    public List<long> Best(CandidateRequest request, long first, long last, Func<long, bool> allows)
    {
        var lists = new List<Postings>();
        Postings? required = null;
        try
        {
            required = request.AllOf.Count == 0 ? null : Read(MatchExpression.Of(request.AllOf), 0, first, last);
            foreach (var (term, weight) in request.AnyOf)
            {
                lists.Add(Read(MatchExpression.Of(term), weight, first, last));
            }

            return Merge(lists, request.Limit, row => required?.Holds(row) != false && allows(row));
        }
        finally
        {
            foreach (var list in required is null ? lists : [.. lists, required])
            {
                ArrayPool<long>.Shared.Return(list.Rows);
            }
        }
    }

    private Postings Read(string match, double weight, long first, long last)
    {
        var rows = ArrayPool<long>.Shared.Rent(MostPostings);
        var count = session.Numbers(
            "SELECT rowid FROM article_search WHERE article_search MATCH ?1 AND rowid BETWEEN ?2 AND ?3 ORDER BY rowid DESC", rows.AsSpan(0, MostPostings), match, first, last);
        return new Postings(rows, count, weight);
    }

    private static List<long> Merge(List<Postings> lists, int most, Func<long, bool> allows)
    {
        // Of equals the older one goes first, when something better comes.
        var best = new PriorityQueue<long, (double Weight, long Row)>();
        while (Next(lists) is { } row)
        {
            var weight = Take(lists, row);
            if ((best.Count < most || (best.TryPeek(out _, out var worst) && weight > worst.Weight)) && allows(row))
            {
                best.Enqueue(row, (weight, row));
                if (best.Count > most)
                {
                    best.Dequeue();
                }
            }
        }

        var chosen = new List<long>(best.Count);
        while (best.TryDequeue(out var row, out _))
        {
            chosen.Add(row);
        }

        chosen.Reverse();
        return chosen;
    }

    private static long? Next(List<Postings> lists)
    {
        long? newest = null;
        foreach (var list in lists)
        {
            if (list.Head is { } head && (newest is null || head > newest))
            {
                newest = head;
            }
        }

        return newest;
    }

    private static double Take(List<Postings> lists, long row)
    {
        var weight = 0d;
        foreach (var list in lists)
        {
            if (list.Head == row)
            {
                weight += list.Weight;
                list.Advance();
            }
        }

        return weight;
    }

    /// <summary>The rows of a term, the newest first.</summary>
    private sealed class Postings(long[] rows, int count, double weight)
    {
        private int at;

        public long[] Rows => rows;

        public double Weight => weight;

        public long? Head => at < count ? rows[at] : null;

        public void Advance() => at++;

        /// <summary>Whether the row is among them; each row asked for must be older than the one before.</summary>
        public bool Holds(long row)
        {
            while (Head > row)
            {
                at++;
            }

            return Head == row;
        }
    }
}
