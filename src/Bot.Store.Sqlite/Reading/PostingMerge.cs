using System.Buffers;
using System.Runtime.InteropServices;
using Bot.Core.Search;

namespace Bot.Store.Sqlite.Reading;

/// <summary>
/// The rows in which the weightiest terms come together. FTS5's own ranking reads the length of every article that it scores, by a lookup of its own,
/// which costs ten times what walking through the postings does; lengths and counts are left to the ranking of the few that are chosen here.
/// </summary>
internal sealed class PostingMerge(SqliteSession session)
{
    /// <summary>
    /// Of a term that stands in more of the articles that fit only the newest are looked at, so that no question costs more than so many postings a term. A list
    /// that is cut has to hold what fits and nothing else, or older articles that do fit would be lost behind newer ones that do not; of the others that is asked late.
    /// </summary>
    private const int MostPostings = 12_000;

    /// <summary>Of a word and its pairs every article has all, and would weigh the same: those come first that have them in the headline.</summary>
    private const int FewTerms = 4;

    /// <summary>What a term in the headline says on top of what it says in the text: as the ranking weighs the two.</summary>
    private const double HeadlineWeight = 3;

    /// <param name="request">With terms.</param>
    /// <param name="filter">What else must hold of a row.</param>
    /// <returns>At most as many as the request wants, the best first, the newest first among equals.</returns>
    public List<long> Best(CandidateRequest request, RowFilter filter)
    {
        var rented = new List<long[]>();
        try
        {
            return Best(request, filter, rented);
        }
        finally
        {
            rented.ForEach(rows => ArrayPool<long>.Shared.Return(rows));
        }
    }

    private List<long> Best(CandidateRequest request, RowFilter filter, List<long[]> rented)
    {
        var required = request.AllOf.Count == 0 ? null : Read(MatchExpression.Of(request.AllOf), 0, filter, rented);
        if (required is { IsCut: false } && required.Count <= request.Limit)
        {
            // All that can be chosen: which terms they have need not be known to choose among them.
            return [.. required.Rows.Where(row => filter.Allows(row, session))];
        }

        var also = required?.IsCut == true ? $" AND ({MatchExpression.Of(request.AllOf)})" : "";
        var lists = new List<Postings>();
        foreach (var (term, weight) in request.AnyOf)
        {
            var all = Read(MatchExpression.Of(term) + also, weight, filter, rented);
            lists.Add(all);
            if (request.AnyOf.Count <= FewTerms)
            {
                lists.Add(Read(MatchExpression.InTitle(term) + also, weight * HeadlineWeight, all.IsCut ? filter with { First = all.Oldest } : filter, rented));
            }
        }

        return Merge(lists, request.Limit, row => (required?.Holds(row) ?? true) && filter.Allows(row, session));
    }

    private Postings Read(string match, double weight, RowFilter filter, List<long[]> rented)
    {
        var rows = ArrayPool<long>.Shared.Rent(MostPostings);
        rented.Add(rows);
        var room = rows.AsSpan(0, MostPostings);
        var count = filter.Matching(match, room, withOutlet: false, session);
        return new Postings(rows, count == MostPostings && filter.Outlets is not null ? filter.Matching(match, room, withOutlet: true, session) : count, weight);
    }

    private static List<long> Merge(List<Postings> lists, int most, Func<long, bool> allows)
    {
        // Of equals the older one goes first, when something better comes.
        var best = new PriorityQueue<long, (double Weight, long Row)>();
        for (var row = Newest(lists); row != Postings.NoMore; row = Newest(lists))
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

    private static long Newest(List<Postings> lists)
    {
        var newest = Postings.NoMore;
        foreach (var list in CollectionsMarshal.AsSpan(lists))
        {
            newest = Math.Max(newest, list.Head);
        }

        return newest;
    }

    private static double Take(List<Postings> lists, long row)
    {
        var weight = 0d;
        foreach (var list in CollectionsMarshal.AsSpan(lists))
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
        /// <summary>What stands behind the last row; smaller than all of them.</summary>
        public const long NoMore = -1;

        private int at;

        public double Weight => weight;

        public int Count => count;

        public IEnumerable<long> Rows => rows.Take(count);

        public long Head { get; private set; } = count > 0 ? rows[0] : NoMore;

        /// <summary>There may be older rows.</summary>
        public bool IsCut => count == MostPostings;

        public long Oldest => rows[count - 1];

        public void Advance()
        {
            at++;
            Head = at < count ? rows[at] : NoMore;
        }

        /// <summary>Whether the row is among them, or nobody knows; each row asked for must be older than the one before.</summary>
        public bool Holds(long row)
        {
            while (Head > row)
            {
                Advance();
            }

            return IsCut || Head == row;
        }
    }
}
