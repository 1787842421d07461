namespace Bot.Core.Commands.Grouping;

/// <summary>A statement or a move on its day: exactly one of the two is set.</summary>
internal sealed record TimelineItem(DateOnly? Day, StatementEntry? Statement, MoveEntry? Move);

/// <summary>All of one day, or all that has none.</summary>
internal sealed record TimelineDay(DateOnly? Day, IReadOnlyList<TimelineItem> Items)
{
    public int Statements => Items.Count(item => item.Statement is not null);

    public int Moves => Items.Count(item => item.Move is not null);
}
