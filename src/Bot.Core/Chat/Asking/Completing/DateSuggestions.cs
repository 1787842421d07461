namespace Bot.Core.Chat.Asking.Completing;

/// <summary>Stretches back from today that most people mean, and whatever was typed.</summary>
internal static class DateSuggestions
{
    private static readonly (string Korean, string English, string Value)[] Common =
    [
        ("오늘", "today", "today"),
        ("어제부터", "since yesterday", "yesterday"),
        ("최근 7일", "last 7 days", "7d"),
        ("지난주부터", "since last week", "lastweek"),
        ("최근 30일", "last 30 days", "30d"),
        ("최근 3개월", "last 3 months", "3m"),
        ("올해", "this year", "thisyear"),
        ("최근 1년", "last year", "1y"),
    ];

    public static IEnumerable<Suggestion> Of(string typed, Locale locale)
    {
        var common = Common
            .Where(one => one.Korean.Contains(typed, StringComparison.Ordinal) || one.English.Contains(typed, StringComparison.OrdinalIgnoreCase) || one.Value.StartsWith(typed, StringComparison.OrdinalIgnoreCase))
            .Select(one => Suggestion.Of($"{locale.Pick(one.Korean, one.English)} ({one.Value})", one.Value));
        return common.Append(Suggestion.Of(typed, typed)).OfType<Suggestion>().DistinctBy(one => one.Value);
    }
}
