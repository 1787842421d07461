using Bot.Core.Articles;
using Bot.Core.Dating;
using Bot.Core.Digests.Planning.Content;
using Bot.Core.Extraction.Moves;

namespace Bot.Core.Digests.Planning;

/// <summary>Moves as items, and back to compare them.</summary>
internal static class MoveItems
{
    public static MoveItem Of(Move move, IReadOnlyList<Place> places, string? outlet) => new()
    {
        Places = places,
        Key = move.Key,
        From = move.Date?.Start.DayNumber,
        To = move.Date?.End.DayNumber,
        Kind = move.Kind,
        IsUp = move.Direction == MoveDirection.Up,
        Percent = move.Percent,
        Bound = move.Bound,
        Outlet = outlet,
    };

    /// <summary>The number alone: what it stood in is not kept.</summary>
    public static Move Move(MoveItem item) => new()
    {
        Article = default,
        File = "",
        Span = default,
        Context = default,
        Words = "",
        Security = item.Key,
        Direction = item.IsUp ? MoveDirection.Up : MoveDirection.Down,
        Percent = item.Percent,
        Bound = item.Bound,
        Kind = item.Kind,
        Date = item is { From: { } from, To: { } to } ? new DateRange(DateOnly.FromDayNumber(from), DateOnly.FromDayNumber(to)) : null,
    };
}
