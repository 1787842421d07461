using Bot.Core.Commands.Facts;
using Bot.Core.Dating;

namespace Bot.Core.Commands.Grouping;

/// <summary>Files statements and moves under their days, oldest first; a stretch of days stands behind its last day, what has no date comes last.</summary>
internal static class TimelineDays
{
    public static IReadOnlyList<TimelineDay> Of(IReadOnlyList<StatementEntry> statements, IReadOnlyList<MoveSession> sessions, FactSources sources)
    {
        var items = sessions.SelectMany(session => session.Entries)
            .Select(entry => new TimelineItem(FactDates.When(entry.Main, sources.Card(entry.Main)), null, entry))
            .Concat(statements.Select(entry => new TimelineItem(When(entry, sources), entry, null)));
        return [.. items
            .GroupBy(item => item.When)
            .OrderBy(group => group.Key is null)
            .ThenBy(group => group.Key?.End)
            .ThenByDescending(group => group.Key?.Start)
            .Select(group => new TimelineDay(group.Key, [.. group]))];
    }

    // Of several reports of one statement, the one that names the day knows best; else the earliest report is nearest to it.
    private static DateRange? When(StatementEntry entry, FactSources sources)
    {
        var said = entry.All().Select(reaction => reaction.SaidOn).FirstOrDefault(range => range is { IsDay: true });
        return said ?? entry.All()
            .Select(reaction => FactDates.When(reaction, sources.Card(reaction)))
            .OrderBy(range => range is null)
            .ThenBy(range => range?.End)
            .First();
    }
}
