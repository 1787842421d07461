using System.Buffers;
using Bot.Core.Search;

namespace Bot.Store.Sqlite.Reading;

/// <summary>
/// The rows in which the weightiest terms come together. FTS5's own ranking reads the length of every article that it scores, by a lookup of its own,
/// which costs ten times what walking through the postings does; lengths and counts are left to the ranking of the few that are chosen here.
/// </summary>
internal sealed class PostingMerge(SqliteSession session)
{
    /// <summary>Of a term that stands in more of the articles that fit only the newest are looked at, so that no question costs more than so many postings a term.</summary>
    private const int MostPostings = 12_000;

    /// <summary>Of a word and its pairs every article has all, and would weigh the same: those come first that have them in the headline.</summary>
    private const int FewTerms = 6;

    /// <summary>What a term in the headline says on top, of what it says in the text: as the ranking weighs the two.</summary>
    private const double HeadlineWeight = 3;

    /// <param name="request">With terms.</param>
    /// <param name="filter">What else must hold of a row.</param>
    /// <returns>At most as many as the request wants, the best first, the newest first among equals.</returns>
    public List<long> Best(CandidateRequest request, RowFilter filter)
    {
        var required = request.AllOf.Count == 0 ? "" : $" AND ({MatchExpression.Of(request.AllOf)})";
        var lists = new List<Postings>();
        try
        {
            foreach (var (term, weight) in request.AnyOf)
            {
                var match = MatchExpression.Of(term);
                lists.Add(Read(match + required, weight, filter));
                if (request.AnyOf.Count <= FewTerms)
                {
                    lists.Add(Read($"(title : {match}){required}", weight * HeadlineWeight, filter with { First = Math.Max(filter.First, lists[^1].Oldest) }));
                }
            }

            return Merge(lists, request.Limit);
        }
        finally
        {
            lists.ForEach(list => ArrayPool<long>.Shared.Return(list.Rows));
        }
    }

    private Postings Read(string match, double weight, RowFilter filter)
    {
        var rows = ArrayPool<long>.Shared.Rent(MostPostings);
        var count = session.Numbers(
            $"SELECT rowid FROM article_search WHERE article_search MATCH ?5 AND {RowFilter.Sql("article_search.rowid")} ORDER BY rowid DESC",
            rows.AsSpan(0, MostPostings), filter.First, filter.Last, filter.Outlets, filter.Speakers, match);
        return new Postings(rows, count, weight);
    }

    private static List<long> Merge(List<Postings> lists, int most)
    {
        // Of equals the older one goes first, when something better comes.
        var best = new PriorityQueue<long, (double Weight, long Row)>();
        while (Next(lists) is { } row)
        {
            var weight = Take(lists, row);
            if (best.Count < most)
            {
                best.Enqueue(row, (weight, row));
            }
            else if (best.TryPeek(out _, out var worst) && weight > worst.Weight)
            {
                best.EnqueueDequeue(row, (weight, row));
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

        /// <summary>Nothing older was looked at, when there were more rows than are looked at.</summary>
        public long Oldest => count == MostPostings ? rows[count - 1] : 0;

        public void Advance() => at++;
    }
}
