using Bot.Core.Commands.Grouping;
using Bot.Core.Extraction;

namespace Bot.Core.Chat.Asking.Offering;

/// <summary>A statement or a move; one of the two is set.</summary>
internal sealed record OfferedEntry(StatementEntry? Statement, MoveEntry? Move)
{
    public Fact Fact => Statement is { } statement ? statement.Main.Reaction : Move!.Main;
}
