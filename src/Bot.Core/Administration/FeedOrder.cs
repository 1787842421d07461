namespace Bot.Core.Administration;

/// <summary>What is to be done with feeds: <c>add https://press.example/rss 표본일보</c>.</summary>
internal abstract record FeedOrder
{
    private FeedOrder()
    {
    }

    /// <summary>Null when the words cannot be read.</summary>
    public static FeedOrder? Of(string? text)
    {
        var words = (text ?? "").Split(' ', 3, StringSplitOptions.RemoveEmptyEntries);
        return words switch
        {
            [] or ["list" or "목록"] => new List(),
            ["add" or "추가", var url] => new Add(url, Outlet: null),
            ["add" or "추가", var url, var outlet] => new Add(url, outlet.Trim('"')),
            ["remove" or "delete" or "삭제", var url] => new Remove(url),
            ["test" or "시험", var url] => new Test(url),
            _ => null,
        };
    }

    public sealed record List : FeedOrder;

    public sealed record Add(string Url, string? Outlet) : FeedOrder;

    public sealed record Remove(string Url) : FeedOrder;

    public sealed record Test(string Url) : FeedOrder;
}
