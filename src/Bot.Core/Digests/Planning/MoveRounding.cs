using Bot.Core.Commands.Grouping;
using Bot.Core.Extraction;
using Bot.Core.Extraction.Moves;

namespace Bot.Core.Digests.Planning;

/// <summary>One number of a session stands for those that only round or hedge it: beside −3.10 %, "3 % or more" is no other move.</summary>
internal static class MoveRounding
{
    public static IReadOnlyList<List<Move>> WithoutRounded(IReadOnlyList<List<Move>> entries)
    {
        var sessions = entries.GroupBy(entry => (entry[0].Key, entry[0].Date)).ToDictionary(session => session.Key, session => session.ToList());
        return [.. entries.Where(entry => entry[0].Date is null || !sessions[(entry[0].Key, entry[0].Date)].Exists(other => StandsFor(other[0], entry[0])))];
    }

    private static bool StandsFor(Move exact, Move rounded)
        => exact != rounded && (exact.Kind is null || rounded.Kind is null || exact.Kind == rounded.Kind)
            && Exactness(exact).CompareTo(Exactness(rounded)) > 0 && MoveSessions.Agree(exact, rounded);

    private static (bool, int) Exactness(Move move) => (move.Bound == Bound.Exact, move.Percent.Scale);
}
