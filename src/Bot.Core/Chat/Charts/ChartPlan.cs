using Bot.Core.Extraction;
using Bot.Core.Extraction.Moves;

namespace Bot.Core.Chat.Charts;

/// <summary>What of the data is drawn, decided before anything is: which days, what moved, who spoke, and the colour of each outlet.</summary>
internal sealed class ChartPlan
{
    public const int MostDays = 36;
    private const int MostSeries = 3;
    private const int MostSpeakers = 7;

    private readonly Dictionary<string, int> outletPlace;

    public ChartPlan(ChartData data)
    {
        var days = data.Moves.Select(move => move.Day).Concat(data.Statements.Select(statement => statement.Day)).OfType<DateOnly>().Distinct().Order().ToList();
        Days = [.. days.TakeLast(MostDays)];
        OlderDays = days.Count - Days.Count;
        var moves = data.Moves.Where(move => move.Day is { } day && day >= Days[0]).ToList();
        var statements = data.Statements.Where(statement => statement.Day is { } day && day >= Days[0]).ToList();
        var series = moves.GroupBy(move => move.Series, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ToList();
        Series = [.. series.Take(MostSeries).Select(group => (group.Key, (IReadOnlyList<ChartMove>)[.. group]))];
        OtherSeries = series.Count - Series.Count;
        var speakers = statements.GroupBy(statement => statement.Speaker, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenBy(group => group.Min(one => one.Day)).ToList();
        Speakers = [.. speakers.Take(MostSpeakers).Select(group => (group.Key, (IReadOnlyList<ChartStatement>)[.. group]))];
        OtherSpeakers = speakers.Count - Speakers.Count;
        Undated = [.. data.Moves.Where(move => move.Day is null)];
        UndatedStatements = data.Statements.Count(statement => statement.Day is null);
        Outlets = [.. Series.SelectMany(one => one.Moves.Select(move => move.Outlet)).Concat(Speakers.SelectMany(one => one.Statements.Select(statement => statement.Outlet)))
            .OfType<string>().GroupBy(outlet => outlet, StringComparer.Ordinal).OrderByDescending(group => group.Count()).Select(group => group.Key)];
        outletPlace = Outlets.Select((outlet, i) => (outlet, i)).ToDictionary(pair => pair.outlet, pair => pair.i, StringComparer.Ordinal);
    }

    public IReadOnlyList<DateOnly> Days { get; }

    public int OlderDays { get; }

    public IReadOnlyList<(string Name, IReadOnlyList<ChartMove> Moves)> Series { get; }

    public int OtherSeries { get; }

    public IReadOnlyList<(string Name, IReadOnlyList<ChartStatement> Statements)> Speakers { get; }

    public int OtherSpeakers { get; }

    public IReadOnlyList<ChartMove> Undated { get; }

    public int UndatedStatements { get; }

    /// <summary>The one printed most often first.</summary>
    public IReadOnlyList<string> Outlets { get; }

    public bool HasUnknownOutlet => Series.Any(one => one.Moves.Any(move => move.Outlet is null)) || Speakers.Any(one => one.Statements.Any(statement => statement.Outlet is null));

    public IEnumerable<MoveKind?> Kinds => Series.SelectMany(one => one.Moves).Select(move => move.Kind).Distinct().OrderBy(kind => kind ?? (MoveKind)int.MaxValue);

    public bool HasHedged => Series.Any(one => one.Moves.Any(move => move.Bound != Bound.Exact));

    /// <summary>The most marks that stand beside each other on that day.</summary>
    public int MostMarks(DateOnly day)
        => Series.Select(one => one.Moves.Count(move => move.Day == day))
            .Concat(Speakers.Select(one => one.Statements.Count(statement => statement.Day == day)))
            .DefaultIfEmpty(0)
            .Max();

    /// <summary>The outlets beyond the palette share one colour; their names stand at their marks.</summary>
    public string Colour(string? outlet, ChartPalette colours)
        => outlet is not null && outletPlace[outlet] < colours.Outlets.Count ? colours.Outlets[outletPlace[outlet]] : colours.Other;
}
