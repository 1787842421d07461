namespace Bot.Store.Sqlite.Packing;

/// <summary>That somebody takes part in a fact: what facts are chosen by before any of them is read.</summary>
/// <param name="Day">The fact is sorted by; 0 for unknown.</param>
/// <param name="Fact">Its row id.</param>
/// <param name="Confidence">How sure the rules are, 0 to 1.</param>
internal readonly record struct StoredLink(int Day, long Fact, double Confidence)
{
    /// <summary>The newest first, and within a day in the order of the rows.</summary>
    public static int InOrder(StoredLink one, StoredLink other) => one.Day != other.Day ? other.Day.CompareTo(one.Day) : one.Fact.CompareTo(other.Fact);
}

/// <summary>A block of links, in their order: each as its distance from the one before, since most are of a day or two later and printed the day they are of.</summary>
internal static class PackedLinks
{
    /// <summary>What a page of the index holds without spilling over: thirteen bytes a link, rarely more.</summary>
    public const int Most = 64;

    /// <param name="output">Takes them.</param>
    /// <param name="links">At least one, in order.</param>
    public static void Write(PackedWriter output, ReadOnlySpan<StoredLink> links)
    {
        output.Number(links.Length);
        var day = 0;
        foreach (var link in links)
        {
            var article = RowId.ArticleOf(link.Fact);
            output.Signed(link.Day - day);
            output.Signed(RowId.DayOf(article) - link.Day);
            output.Number(RowId.NumberInDay(article));
            output.Number(RowId.NumberInArticle(link.Fact));
            output.Real(link.Confidence);
            day = link.Day;
        }
    }

    public static List<StoredLink> Read(ReadOnlySpan<byte> packed)
    {
        var input = new PackedReader(packed);
        var count = input.Number();
        var links = new List<StoredLink>(count);
        for (var day = 0; links.Count < count;)
        {
            day += input.Signed();
            var article = RowId.FirstOfDay(day + input.Signed()) + input.Number();
            links.Add(new StoredLink(day, RowId.FirstFact(article) + input.Number(), input.Real()));
        }

        return links;
    }
}
