using System.Globalization;

namespace Bot.Core.Dating;

/// <summary>
/// Reads a declared date: ISO 8601, RFC 822, or as Korean pages print it (2025.01.28 09:12, 2025년 1월 28일 오전 9시).
/// A time with an offset becomes the calendar day in Korea; a time without one is taken for Korean time.
/// </summary>
internal static class DeclaredDate
{
    private static readonly TimeSpan Korea = TimeSpan.FromHours(9);

    private static readonly string[] Rfc822 =
    [
        "ddd, d MMM yyyy HH:mm:ss zzz", "ddd, d MMM yyyy HH:mm zzz", "d MMM yyyy HH:mm:ss zzz", "d MMM yyyy HH:mm zzz",
    ];

    public static DateOnly? Parse(string? declared)
    {
        var text = declared.AsSpan().Trim();
        if (text.Length is < 8 or > 100)
        {
            return null;
        }

        var day = FirstDay(text, allowPacked: true, out var end);
        if (day is null)
        {
            return ParseRfc822(text);
        }

        // Only a time with an offset can belong to another day in Korea.
        return HasOffset(text[end..]) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)
            ? DateOnly.FromDateTime(moment.ToOffset(Korea).DateTime)
            : day;
    }

    /// <summary>The first year, month and day of <paramref name="text"/>, in that order and with any of the usual marks between them.</summary>
    /// <param name="text">Where to look.</param>
    /// <param name="allowPacked">Also 20250128, which in running text may be anything.</param>
    /// <param name="end">Behind the day, or 0.</param>
    public static DateOnly? FirstDay(ReadOnlySpan<char> text, bool allowPacked, out int end)
    {
        for (var at = 0; at + 8 <= text.Length; at++)
        {
            if (text[at] is '1' or '2' && (at == 0 || !(char.IsAsciiLetterOrDigit(text[at - 1]) || text[at - 1] is '.' or '_' or '-')) && DayAt(text, at, allowPacked, out end) is { } day)
            {
                return day;
            }
        }

        end = 0;
        return null;
    }

    private static DateOnly? DayAt(ReadOnlySpan<char> text, int at, bool allowPacked, out int end)
    {
        end = at;
        if (!Digits(text, ref end, 4, 4, out var year) || year is < 1900 or > 2100)
        {
            return null;
        }

        var isPacked = end < text.Length && char.IsAsciiDigit(text[end]);
        var marks = isPacked ? allowPacked : Marks(text, ref end);
        if (!marks || !Digits(text, ref end, isPacked ? 2 : 1, 2, out var month) || !(isPacked || Marks(text, ref end)) || !Digits(text, ref end, isPacked ? 2 : 1, 2, out var day))
        {
            return null;
        }

        return DateCalendar.TryDay(year, month, day);
    }

    private static bool Marks(ReadOnlySpan<char> text, ref int at)
    {
        var start = at;
        while (at < text.Length && at - start < 3 && text[at] is '-' or '.' or '/' or ' ' or '년' or '월')
        {
            at++;
        }

        return at > start;
    }

    private static bool Digits(ReadOnlySpan<char> text, ref int at, int least, int most, out int number)
    {
        var start = at;
        number = 0;
        while (at < text.Length && at - start < most && char.IsAsciiDigit(text[at]))
        {
            number = (number * 10) + text[at++] - '0';
        }

        return at - start >= least;
    }

    private static bool HasOffset(ReadOnlySpan<char> time)
    {
        var colon = time.IndexOf(':');
        return colon >= 0 && (time[colon..].ContainsAny('+', '-') || time[^1] is 'Z' or 'z' || time.EndsWith("GMT", StringComparison.Ordinal) || time.EndsWith("UTC", StringComparison.Ordinal));
    }

    private static DateOnly? ParseRfc822(ReadOnlySpan<char> text)
    {
        // .NET knows no zone names; those of RFC 822 are few.
        var normal = text.ToString();
        foreach (var (name, offset) in new[] { ("GMT", "+00:00"), ("UTC", "+00:00"), ("UT", "+00:00"), (" Z", " +00:00"), ("KST", "+09:00"), ("EST", "-05:00"), ("EDT", "-04:00"), ("PST", "-08:00"), ("PDT", "-07:00") })
        {
            if (normal.EndsWith(name, StringComparison.Ordinal))
            {
                normal = normal[..^name.Length] + offset;
                break;
            }
        }

        return DateTimeOffset.TryParseExact(normal, Rfc822, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var moment) && moment.Year is >= 1900 and <= 2100
            ? DateOnly.FromDateTime(moment.ToOffset(Korea).DateTime)
            : null;
    }
}
