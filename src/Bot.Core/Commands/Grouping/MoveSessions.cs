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
            .Select(group => new MoveSession(group.Key.Key, group.Key.Date?.ExactDay, group.Key.Date, group.Skip(1).Any() ? Entries(group) : [new MoveEntry(group.First(), [])]))
            .OrderBy(session => session.Stretch is null)
            .ThenByDescending(session => session.Stretch?.End)];

    private static List<MoveEntry> Entries(IEnumerable<Move> session)
        => [.. session
            .GroupBy(move => (move.Direction, move.Percent, move.Bound))
            .SelectMany(group => ByKind([.. group]))
            .OrderBy(entry => Rank(entry.Main.Kind))
            .ThenBy(entry => entry.Main.Bound)
            .ThenByDescending(entry => entry.Main.Percent.Scale)];

    // The same number without a word on close or session joins the one that has it, if there is just one.
    private static IEnumerable<MoveEntry> ByKind(List<Move> moves)
    {
        if (moves is [var only])
        {
            return [new MoveEntry(only, [])];
        }

        var kinds = moves.Select(move => move.Kind).OfType<MoveKind>().Distinct().ToList();
        return moves
            .GroupBy(move => move.Kind ?? (kinds.Count == 1 ? kinds[0] : null))
            .Select(group => group.OrderBy(move => move.Kind is null).ToList())
            .Select(group => new MoveEntry(group[0], [.. group.Skip(1)]));
    }

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

    /// <summary>Whether two numbers lie so close together that one may stand for the other: the low of a session and its close.</summary>
    public static bool AreNear(Move left, Move right)
        => left.Direction == right.Direction && Math.Abs(left.Percent - right.Percent) <= Math.Max(0.5m, left.Percent * 0.05m);

    private static bool Covers(Move move, decimal percent) => move.Bound switch
    {
        Bound.AtLeast => percent >= move.Percent,
        Bound.AtMost => percent <= move.Percent,
        Bound.About => Math.Abs(percent - move.Percent) <= Math.Max(0.5m, move.Percent * 0.1m),
        _ => Math.Round(percent, Decimals(move.Percent), MidpointRounding.AwayFromZero) == move.Percent,
    };

    private static int Decimals(decimal value) => value.Scale;
}
