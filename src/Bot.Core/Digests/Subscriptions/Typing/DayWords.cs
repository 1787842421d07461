using Bot.Core.Digests.Timing;

namespace Bot.Core.Digests.Subscriptions.Typing;

/// <summary>Days of the week as people type them.</summary>
internal static class DayWords
{
    private const string Letters = "월화수목금토일";

    private static readonly string[] English = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    /// <param name="word">In lower case.</param>
    /// <param name="afterWeekly">Whether short forms such as <c>월</c> can only be days.</param>
    public static Weekdays? Read(string word, bool afterWeekly)
    {
        word = word.EndsWith('에') && word.Length > 2 ? word[..^1] : word;
        switch (word)
        {
            case "매일" or "날마다" or "daily" or "everyday" or "day":
                return Weekdays.Every;
            case "평일" or "weekdays" or "weekday" or "workdays":
                return Weekdays.Working;
            case "주말" or "weekends" or "weekend":
                return Weekdays.Saturday | Weekdays.Sunday;
        }

        return Parts(word.Split(',', '/', '·'), afterWeekly);
    }

    private static Weekdays? Parts(IReadOnlyList<string> parts, bool afterWeekly)
    {
        var days = Weekdays.None;
        foreach (var part in parts)
        {
            if (One(part, afterWeekly || parts.Count > 1) is not { } day)
            {
                return null;
            }

            days |= day;
        }

        return days;
    }

    private static Weekdays? One(string word, bool isShortEnough)
    {
        var name = word.EndsWith("요일", StringComparison.Ordinal) ? word[..^2] : isShortEnough ? word : null;
        if (name is { Length: > 0 } && name.All(Letters.Contains))
        {
            return name.Aggregate(Weekdays.None, (days, letter) => days | Day(Letters.IndexOf(letter, StringComparison.Ordinal)));
        }

        var english = Array.FindIndex(English, day => word.Length >= 3 && (day.StartsWith(word, StringComparison.Ordinal) || day + "s" == word));
        return english < 0 ? null : Day(english);
    }

    private static Weekdays Day(int fromMonday) => (Weekdays)(1 << fromMonday);
}
