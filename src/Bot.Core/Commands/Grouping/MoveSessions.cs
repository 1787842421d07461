using Bot.Core.Extraction;
using Bot.Core.Extraction.Moves;

namespace Bot.Core.Commands.Grouping;

/// <summary>Puts what is printed on the same session side by side.</summary>
internal static class MoveSessions
{
    /// <param name="moves">In the order to show them.</param>
    /// <returns>Dated sessions newest first, then stretches, then what is undated.</returns>
    public static IReadOnlyList<MoveSession> Of(IReadOnlyList<Move> moves)
        => [.. moves
            .GroupBy(move => (move.Key, move.Date))
            .Select(group => new MoveSession(group.Key.Key, group.Key.Date?.ExactDay, group.Key.Date, Entries(group)))
            .OrderBy(session => session.Stretch is null)
            .ThenByDescending(session => session.Stretch?.End)];

    private static List<MoveEntry> Entries(IEnumerable<Move> session)
        => [.. session
            .GroupBy(move => (move.Direction, move.Percent, move.Bound, move.Kind))
            .Select(group => new MoveEntry(group.First(), [.. group.Skip(1)]))
            .OrderBy(entry => Rank(entry.Main.Kind))
            .ThenBy(entry => entry.Main.Bound)];

    // The close is what a reader looks for first.
    private static int Rank(MoveKind? kind) => kind switch
    {
        MoveKind.Close => 0,
        null => 1,
        MoveKind.Intraday => 2,
        _ => 3,
    };

    /// <summary>Up is positive.</summary>
    public static decimal Signed(Move move) => move.Direction == MoveDirection.Up ? move.Percent : -move.Percent;

    /// <summary>Whether two printed numbers can both be true of the same thing: a rounded one, a hedged one, a bound.</summary>
    public static bool Agree(Move left, Move right)
        => left.Direction == right.Direction && (Covers(left, right.Percent) || Covers(right, left.Percent));

    private static bool Covers(Move move, decimal percent) => move.Bound switch
    {
        Bound.AtLeast => percent >= move.Percent,
        Bound.AtMost => percent <= move.Percent,
        Bound.About => Math.Abs(percent - move.Percent) <= Math.Max(0.5m, move.Percent * 0.1m),
        _ => Math.Round(percent, Decimals(move.Percent), MidpointRounding.AwayFromZero) == move.Percent,
    };

    private static int Decimals(decimal value) => value.Scale;
}
