using System.Globalization;
using Bot.Core.Chat;
using Bot.Core.Digests.Timing;

namespace Bot.Core.Digests.Subscriptions;

/// <summary>Subscriptions in sentences.</summary>
internal sealed class SubscriptionWords(Locale locale, Slots slots)
{
    /// <summary><c>나델라 · 주제 투자 · ‘광고’ 제외</c>.</summary>
    public string What(Interest interest)
    {
        var parts = new List<string>();
        Add(parts, [.. interest.Names.Select(name => name.Name)], "", "");
        Add(parts, interest.Topics, "주제 ", "topic ");
        Add(parts, interest.Sources, "매체 ", "outlet ");
        Add(parts, [.. interest.Include.Select(Quoted)], "", "with ");
        Add(parts, [.. interest.Patterns.Select(pattern => $"/{pattern}/")], "정규식 ", "matching ");
        Add(parts, [.. interest.Exclude.Select(Quoted), .. interest.ExcludePatterns.Select(pattern => $"/{pattern}/")], "제외 ", "without ");
        if (interest.MinimumOutlets > 1)
        {
            parts.Add(locale.Pick($"매체 {interest.MinimumOutlets}곳 이상", $"at least {interest.MinimumOutlets} outlets"));
        }

        var isAll = interest.Names.Count + interest.Topics.Count + interest.Sources.Count + interest.Include.Count + interest.Patterns.Count == 0;
        return string.Join(" · ", isAll ? parts.Prepend(locale.Pick("모든 뉴스", "everything")) : parts);
    }

    /// <summary><c>평일 08:00</c>, <c>장전(08:00 Asia/Seoul)</c>, <c>나오는 대로(한 시간에 6건까지)</c>.</summary>
    public string When(Schedule schedule)
    {
        if (schedule.AlertsPerHour is { } most)
        {
            return locale.Pick($"나오는 대로(한 시간에 {most}건까지)", $"as it comes (at most {most} an hour)");
        }

        var time = schedule.At is { } at ? Clock(at)
            : slots.Find(schedule.Slot!) is { } slot ? $"{slot.Name.In(locale)} ({Clock(slot.Time)} {slot.Zone.Id})"
            : locale.Pick($"{schedule.Slot} (설정에 없는 때)", $"{schedule.Slot} (no longer configured)");
        return $"{Days(schedule.Days)} {time}";
    }

    /// <summary>In the room's own time: <c>2025년 2월 5일 (수) 08:00</c>.</summary>
    public string Moment(DateTimeOffset instant, TimeZoneInfo zone)
    {
        var local = TimeZoneInfo.ConvertTime(instant, zone);
        return $"{locale.LongDateWithWeekday(DateOnly.FromDateTime(local.DateTime))} {Clock(TimeOnly.FromTimeSpan(local.TimeOfDay))}";
    }

    public static string Clock(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    public static string Quiet(QuietHours quiet) => $"{Clock(quiet.From)}–{Clock(quiet.To)}";

    private string Days(Weekdays days)
    {
        switch (days)
        {
            case Weekdays.Every:
                return locale.Pick("매일", "daily");
            case Weekdays.Working:
                return locale.Pick("평일", "on weekdays");
        }

        // 5 January 2026 is a Monday.
        var named = Enumerable.Range(5, 7).Select(day => new DateOnly(2026, 1, day)).Where(day => days.Has(day))
            .Select(day => day.ToString(locale.Pick("ddd", "dddd"), locale.Culture));
        return locale.Pick($"매주 {string.Join("·", named)}", $"every {string.Join(", ", named)}");
    }

    private void Add(List<string> parts, IReadOnlyList<string> words, string korean, string english)
    {
        if (words.Count > 0)
        {
            parts.Add(locale.Pick(korean, english) + string.Join(", ", words));
        }
    }

    private string Quoted(string word) => locale.Pick($"‘{word}’", $"“{word}”");
}
