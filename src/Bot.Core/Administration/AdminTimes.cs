using System.Globalization;
using Bot.Core.Chat;

namespace Bot.Core.Administration;

/// <summary>Moments and stretches of time as admins read them.</summary>
internal static class AdminTimes
{
    /// <summary><c>2025.1.28 14:03:07</c>, <c>28 Jan 2025 14:03:07</c>.</summary>
    public static string Moment(DateTimeOffset local, Locale locale) => $"{locale.Date(DateOnly.FromDateTime(local.DateTime))} {Clock(local, locale)}";

    public static string Clock(DateTimeOffset local, Locale locale) => local.ToString("HH:mm:ss", locale.Culture);

    public static string Seconds(TimeSpan span, Locale locale)
        => locale.Pick($"{span.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture)}초", $"{span.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture)} s");

    /// <summary><c>2일 3시간 5분</c>, <c>2 d 3 h 5 min</c>.</summary>
    public static string Long(TimeSpan span, Locale locale) => span switch
    {
        { TotalMinutes: < 1 } => locale.Pick("1분 미만", "less than a minute"),
        { TotalHours: < 1 } => locale.Pick($"{span.Minutes}분", $"{span.Minutes} min"),
        { TotalDays: < 1 } => locale.Pick($"{span.Hours}시간 {span.Minutes}분", $"{span.Hours} h {span.Minutes} min"),
        _ => locale.Pick($"{(int)span.TotalDays}일 {span.Hours}시간 {span.Minutes}분", $"{(int)span.TotalDays} d {span.Hours} h {span.Minutes} min"),
    };
}
