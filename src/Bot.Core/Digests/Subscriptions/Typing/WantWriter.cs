using System.Globalization;
using Bot.Core.Digests.Timing;

namespace Bot.Core.Digests.Subscriptions.Typing;

/// <summary>Writes a subscription as a command line that reads back as the same: to take an undoing back, and for exports.</summary>
internal static class WantWriter
{
    private const string Days = "월화수목금토일";

    public static string Line(Interest interest, Schedule schedule)
    {
        var parts = new List<string> { "/subscribe" };
        parts.AddRange(interest.Names.Select(name => $"id:{name.Keys[0]}"));
        parts.AddRange(interest.Topics.Select(topic => $"topic:\"{topic}\""));
        parts.AddRange(interest.Sources.Select(source => $"source:\"{source}\""));
        parts.AddRange(interest.Include.Select(word => $"\"{word}\""));
        parts.AddRange(interest.Exclude.Select(word => $"-\"{word}\""));
        parts.AddRange(interest.Patterns.Select(pattern => $"/{pattern}/"));
        parts.AddRange(interest.ExcludePatterns.Select(pattern => $"-/{pattern}/"));
        if (interest.MinimumOutlets > 1)
        {
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"outlets:{interest.MinimumOutlets}"));
        }

        parts.Add($"when:\"{When(schedule)}\"");
        return string.Join(' ', parts);
    }

    public static string When(Schedule schedule)
    {
        if (schedule.AlertsPerHour is { } most)
        {
            return string.Create(CultureInfo.InvariantCulture, $"알림 {most}/h");
        }

        var time = schedule.At is { } at ? at.ToString("HH:mm", CultureInfo.InvariantCulture) : schedule.Slot;
        return schedule.Days switch
        {
            Weekdays.Every => $"{time}",
            Weekdays.Working => $"평일 {time}",
            _ => $"매주 {string.Concat(Days.Where((_, i) => schedule.Days.HasFlag((Weekdays)(1 << i))))} {time}",
        };
    }
}
