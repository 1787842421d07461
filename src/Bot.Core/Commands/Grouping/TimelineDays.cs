using Bot.Core.Commands.Facts;

namespace Bot.Core.Commands.Grouping;

/// <summary>Files statements and moves under their days, oldest first; what has no day comes last.</summary>
internal static class TimelineDays
{
    public static IReadOnlyList<TimelineDay> Of(IReadOnlyList<StatementEntry> statements, IReadOnlyList<MoveSession> sessions, FactSources sources)
    {
        var items = sessions.SelectMany(session => session.Entries)
            .Select(entry => new TimelineItem(FactDates.FiledUnder(entry.Main, sources.Card(entry.Main)), null, entry))
            .Concat(statements.Select(entry => new TimelineItem(Day(entry, sources), entry, null)));
        return [.. items
            .GroupBy(item => item.Day)
            .OrderBy(group => group.Key is null)
            .ThenBy(group => group.Key)
            .Select(group => new TimelineDay(group.Key, [.. group]))];
    }

    // Of several reports of one statement, the one that names the day knows best; else the earliest report is nearest to it.
    private static DateOnly? Day(StatementEntry entry, FactSources sources)
        => entry.All().Select(reaction => reaction.SaidOn?.ExactDay).FirstOrDefault(day => day is not null)
            ?? entry.All().Select(reaction => FactDates.FiledUnder(reaction, sources.Card(reaction))).Where(day => day is not null).Min();
}
