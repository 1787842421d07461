using System.Globalization;
using Bot.Core.Dating;

namespace Bot.Core.Chat;

/// <summary>The reader's language. Our own sentences exist in both; quotations stay as printed.</summary>
public sealed class Locale
{
    private Locale(string code, CultureInfo culture)
    {
        Code = code;
        Culture = culture;
    }

    public static Locale Korean { get; } = new("ko", CultureInfo.GetCultureInfo("ko-KR"));

    public static Locale English { get; } = new("en", CultureInfo.GetCultureInfo("en-US"));

    /// <summary><c>ko</c> or <c>en</c>.</summary>
    public string Code { get; }

    public CultureInfo Culture { get; }

    public bool IsKorean => this == Korean;

    /// <summary>From a BCP 47 tag such as <c>ko-KR</c> or <c>en-GB</c>; null when it is neither Korean nor English.</summary>
    public static Locale? Of(string? tag)
        => tag?.Split('-', '_')[0].ToLowerInvariant() switch
        {
            "ko" => Korean,
            "en" => English,
            _ => null,
        };

    public string Pick(string korean, string english) => IsKorean ? korean : english;

    /// <summary><c>2025년 1월 28일</c>, <c>28 January 2025</c>.</summary>
    public string LongDate(DateOnly day) => day.ToString(Pick("yyyy년 M월 d일", "d MMMM yyyy"), Culture);

    /// <summary><c>2025년 1월 28일 (화)</c>, <c>Tuesday 28 January 2025</c>.</summary>
    public string LongDateWithWeekday(DateOnly day) => day.ToString(Pick("yyyy년 M월 d일 (ddd)", "dddd d MMMM yyyy"), Culture);

    /// <summary><c>2025.1.28</c>, <c>28 Jan 2025</c>.</summary>
    public string Date(DateOnly day) => day.ToString(Pick("yyyy.M.d", "d MMM yyyy"), Culture);

    /// <summary>As <see cref="Date(DateOnly)"/>; a stretch of days keeps both its ends.</summary>
    public string Date(DateRange range) => range.IsDay ? Date(range.Start) : $"{Date(range.Start)}{Pick("~", " – ")}{Date(range.End)}";

    /// <summary>A day somewhere in a stretch: <c>2025.1.28~2025.1.30 사이</c>, <c>between 28 Jan 2025 and 30 Jan 2025</c>.</summary>
    public string Between(DateRange range) => Pick($"{Date(range)} 사이", $"between {Date(range.Start)} and {Date(range.End)}");

    /// <summary>With thousands separators and without trailing zeros.</summary>
    public string Number(decimal value) => value.ToString("#,##0.############", Culture);

    public string Count(int value) => value.ToString("N0", Culture);

    public override string ToString() => Code;
}
