using Bot.Core.Dating;

namespace Bot.Core.Commands.Grouping;

/// <summary>A statement or a move: exactly one of the two is set.</summary>
internal sealed record TimelineItem(DateRange? When, StatementEntry? Statement, MoveEntry? Move);

/// <summary>All of one day, all that falls somewhere into one stretch of days, or all that has no date.</summary>
internal sealed record TimelineDay(DateRange? When, IReadOnlyList<TimelineItem> Items)
{
    public int Statements => Items.Count(item => item.Statement is not null);

    public int Moves => Items.Count(item => item.Move is not null);
}
