namespace Bot.Core.Search;

/// <summary>The filters of the search grammar under all their spellings.</summary>
internal enum SearchFilter
{
    Speaker,
    Source,
    Since,
    Until,
    Order,
}

internal static class SearchFilters
{
    public static SearchFilter? Named(ReadOnlySpan<char> name) => name.ToString().ToLowerInvariant() switch
    {
        "from" or "by" or "누가" or "발언자" or "화자" => SearchFilter.Speaker,
        "source" or "outlet" or "매체" or "출처" or "언론사" => SearchFilter.Source,
        "since" or "after" or "부터" or "이후" => SearchFilter.Since,
        "until" or "before" or "까지" or "이전" => SearchFilter.Until,
        "sort" or "order" or "정렬" or "순서" => SearchFilter.Order,
        _ => null,
    };

    public static SearchOrder? Order(string value) => value.ToLowerInvariant() switch
    {
        "new" or "newest" or "date" or "최신" or "최신순" or "날짜" => SearchOrder.Newest,
        "best" or "relevance" or "관련" or "관련도" or "관련도순" or "정확도" => SearchOrder.Relevance,
        _ => null,
    };
}
