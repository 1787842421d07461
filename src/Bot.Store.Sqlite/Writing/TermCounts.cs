using System.Runtime.InteropServices;

namespace Bot.Store.Sqlite.Writing;

/// <summary>
/// Counts how often each number is added. A load adds hundreds for each article, and a hash table of millions misses the processor's caches with each of them;
/// sorting a million at once and merging them into what is counted already does not. That is done beside, because the one who saves is whom a load waits for.
/// </summary>
internal sealed class TermCounts
{
    private const int Room = 1 << 20;

    private List<long> waiting = [];
    private Task merging = Task.CompletedTask;
    private long[] terms = [];
    private int[] counts = [];

    /// <summary>Each term in ascending order, with its count.</summary>
    public async Task<IReadOnlyList<(long Term, int Count)>> CountedAsync()
    {
        MergeBeside();
        await merging;
        return [.. terms.Zip(counts)];
    }

    public void Add(IReadOnlyList<long> numbers)
    {
        waiting.AddRange(numbers);
        if (waiting.Count >= Room)
        {
            MergeBeside();
        }
    }

    private void MergeBeside()
    {
        var (before, added) = (merging, waiting);
        waiting = [];
        merging = Task.Run(async () =>
        {
            await before;
            Merge(added);
        });
    }

    private void Merge(List<long> added)
    {
        var fresh = CollectionsMarshal.AsSpan(added);
        fresh.Sort();
        var room = terms.Length + Runs(fresh);
        var (mergedTerms, mergedCounts) = (new long[room], new int[room]);
        var (old, at, size) = (0, 0, 0);
        while (old < terms.Length || at < fresh.Length)
        {
            var takesOld = old < terms.Length && (at == fresh.Length || terms[old] <= fresh[at]);
            var term = takesOld ? terms[old] : fresh[at];
            var count = takesOld ? counts[old++] : 0;
            while (at < fresh.Length && fresh[at] == term)
            {
                count++;
                at++;
            }

            (mergedTerms[size], mergedCounts[size++]) = (term, count);
        }

        (terms, counts) = (mergedTerms[..size], mergedCounts[..size]);
    }

    private static int Runs(ReadOnlySpan<long> sorted)
    {
        var runs = 0;
        for (var i = 0; i < sorted.Length; i++)
        {
            runs += i == 0 || sorted[i] != sorted[i - 1] ? 1 : 0;
        }

        return runs;
    }
}
