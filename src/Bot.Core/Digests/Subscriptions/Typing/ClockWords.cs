using System.Globalization;
using System.Text.RegularExpressions;

namespace Bot.Core.Digests.Subscriptions.Typing;

/// <summary>Times of the day as people type them: <c>08:30</c>, <c>8시 30분</c>, <c>오후 3시</c>, <c>8:30pm</c>, <c>정오</c>.</summary>
internal static partial class ClockWords
{
    private const int MostWords = 3;

    /// <summary>The time that begins at a word, and how many words it takes.</summary>
    public static (TimeOnly Time, int Words)? Read(IReadOnlyList<string> words, int at)
    {
        for (var length = Math.Min(MostWords, words.Count - at); length > 0; length--)
        {
            if (Parse(string.Concat(words.Skip(at).Take(length))) is { } time)
            {
                return (time, length);
            }
        }

        return null;
    }

    public static TimeOnly? Parse(string text)
    {
        var word = text.ToLowerInvariant().TrimEnd(',', '.');
        word = word.EndsWith('에') ? word[..^1] : word;
        if (word is "정오" or "noon")
        {
            return new TimeOnly(12, 0);
        }

        if (word is "자정" or "midnight")
        {
            return new TimeOnly(0, 0);
        }

        return Clock().Match(word) is { Success: true } match && Hour(match) is { } hour && Minute(match) is { } minute ? new TimeOnly(hour, minute) : null;
    }

    private static int? Hour(Match match)
    {
        var half = match.Groups["half"].Value + match.Groups["english"].Value;
        var hour = int.Parse(match.Groups["hour"].ValueSpan, CultureInfo.InvariantCulture);
        return half switch
        {
            "" => hour == 24 && Minute(match) == 0 ? 0 : hour < 24 ? hour : null,
            "오전" or "아침" or "새벽" or "am" => hour is > 0 and <= 12 ? hour % 12 : hour == 0 ? 0 : null,
            _ => hour is > 0 and <= 12 ? (hour % 12) + 12 : hour < 24 ? hour : null,
        };
    }

    private static int? Minute(Match match)
        => match.Groups["minute"].Success ? int.Parse(match.Groups["minute"].ValueSpan, CultureInfo.InvariantCulture) is < 60 and var minute ? minute : null
            : match.Groups["halfpast"].Success ? 30 : 0;

    // 08:30, 8시, 8시30분, 8시반, 오후3시, 8am, 8:30pm: a number alone is none
    [GeneratedRegex(
        "^(?<half>오전|오후|아침|저녁|밤|새벽)?(?<hour>[0-9]{1,2})(?:(?::(?<minute>[0-9]{2})|시(?:(?<minute>[0-9]{1,2})분|(?<halfpast>반))?)(?<english>am|pm)?|(?<english>am|pm))$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Clock();
}
