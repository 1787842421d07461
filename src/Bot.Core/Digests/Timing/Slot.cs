using System.Globalization;
using Bot.Core.Commands;

namespace Bot.Core.Digests.Timing;

/// <summary>A time of the day with a name: <c>장전/Korea pre-open 08:00 Asia/Seoul</c>.</summary>
/// <param name="Name">In both languages; the Korean one is what subscriptions keep.</param>
/// <param name="Time">When.</param>
/// <param name="Zone">By whose clocks, wherever the room is.</param>
public sealed record Slot(Bilingual Name, TimeOnly Time, TimeZoneInfo Zone)
{
    /// <summary>As <see cref="Schedule.Slot"/> keeps it.</summary>
    public string Key => Name.Korean;

    /// <summary>Null when it has not this form; <paramref name="problem"/> then says what is wrong.</summary>
    public static Slot? Parse(string text, out string? problem)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (words.Length < 3)
        {
            problem = "which is no name, time and time zone";
            return null;
        }

        if (!TimeOnly.TryParseExact(words[^2], "H:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
        {
            problem = $"where '{words[^2]}' is no time such as 08:00";
            return null;
        }

        if (!TimeZoneInfo.TryFindSystemTimeZoneById(words[^1], out var zone))
        {
            problem = $"where '{words[^1]}' is no IANA time zone such as Asia/Seoul";
            return null;
        }

        var names = string.Join(' ', words[..^2]).Split('/', 2);
        problem = null;
        return new Slot(new Bilingual(names[0], names.Length > 1 ? names[1] : names[0]), time, zone);
    }
}
