using Bot.Core.Digests.Timing;

namespace Bot.Core.Digests.Subscriptions.Typing;

/// <summary>Reads quiet hours: <c>22:00-07:00</c>, <c>밤 10시~아침 7시</c>.</summary>
internal static class QuietReader
{
    /// <summary>Null when it is no stretch of the day.</summary>
    public static QuietHours? Read(string text)
    {
        var ends = text.Replace(" ", "", StringComparison.Ordinal).Split('-', '~', '–', '∼');
        return ends.Length == 2 && End(ends[0]) is { } from && End(ends[1]) is { } to && from != to ? new QuietHours(from, to) : null;
    }

    private static TimeOnly? End(string text) => ClockWords.Parse(text) ?? (text.Length is 1 or 2 ? ClockWords.Parse(text + "시") : null);
}
