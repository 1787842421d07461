using Bot.Core.Chat;
using Bot.Core.Commands.Grouping;
using Bot.Core.Extraction.Moves;
using Bot.Core.Extraction.Reactions;

namespace Bot.Core.Commands.Facts;

/// <summary>What there is to draw: every move and statement as printed, oldest first, nothing merged.</summary>
internal static class MoveChart
{
    private const int LongestLabel = 80;

    /// <summary>Null when nothing has a day to stand on.</summary>
    public static ChartData? Of(string title, IEnumerable<Move> moves, FactSources sources, FactBlocks blocks, IEnumerable<Reaction>? statements = null)
    {
        var marks = moves.Select(move => new ChartMove(
            blocks.SecurityName(move), move.Date?.ExactDay, MoveSessions.Signed(move), move.Bound, move.Kind, sources.Card(move)?.Outlet, move.Article, move.Span));
        var spoken = (statements ?? []).Select(reaction => new ChartStatement(
            blocks.SpeakerName(reaction),
            FactDates.FiledUnder(reaction, sources.Card(reaction)),
            Excerpt.Cut(reaction.Words, LongestLabel),
            sources.Card(reaction)?.Outlet,
            reaction.Article,
            reaction.Span));
        // What has no day comes last.
        var chart = new ChartData(title, [.. marks.OrderBy(mark => mark.Day ?? DateOnly.MaxValue)], [.. spoken.OrderBy(mark => mark.Day ?? DateOnly.MaxValue)]);
        return chart.Moves.Any(mark => mark.Day is not null) || chart.Statements.Any(mark => mark.Day is not null) ? chart : null;
    }
}
