using Bot.Core.Extraction.Moves;

namespace Bot.Core.Commands.Grouping;

/// <summary>One move as a number: the articles that print the same number for the same thing follow the first.</summary>
internal sealed record MoveEntry(Move Main, IReadOnlyList<Move> Others)
{
    public IEnumerable<Move> All() => Others.Count == 0 ? [Main] : Others.Prepend(Main);
}

/// <summary>All numbers printed for one security and one trading day; <paramref name="Day"/> is null where the articles name none.</summary>
internal sealed record MoveSession(string Security, DateOnly? Day, Dating.DateRange? Stretch, IReadOnlyList<MoveEntry> Entries);
