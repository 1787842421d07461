using Bot.Store.Sqlite.Writing;

namespace Bot.Store.Tests.Sqlite;

public sealed class TermCountsTests
{
    [Fact]
    public async Task Terms_are_counted_across_all_that_was_merged_in_between()
    {
        var random = new Random(1);
        var counts = new TermCounts();
        var expected = new SortedDictionary<long, int>();
        for (var article = 0; article < 30; article++)
        {
            long[] terms = [.. Enumerable.Range(0, 70_000).Select(_ => (long)random.Next(-100_000, 100_000)).Distinct()];
            counts.Add(terms);
            foreach (var term in terms)
            {
                expected[term] = expected.GetValueOrDefault(term) + 1;
            }
        }

        Assert.Equal(expected.Select(term => (term.Key, term.Value)), await counts.CountedAsync());
    }

    [Fact]
    public async Task Nothing_added_is_nothing_counted() => Assert.Empty(await new TermCounts().CountedAsync());
}
