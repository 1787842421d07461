using Bot.Core.Commands.Facts;
using Bot.Core.Extraction;
using Bot.Core.Extraction.Moves;

namespace Bot.Core.Chat.Charts;

/// <summary>The moves of one security: height is per cent, one mark for each move as printed, those of one day side by side.</summary>
internal sealed class MovePanel(SvgWriter svg, ChartPlan plan, DayAxis axis, ChartPalette colours, Locale locale)
{
    private const double TickSize = 18;
    private const double ValueSize = 19;

    /// <summary>A whole mark with the stroke around it.</summary>
    private const double MarkSize = 24;

    private readonly List<(double Left, double Top, double Right, double Bottom)> taken = [];

    public void Draw(IReadOnlyList<ChartMove> moves, double top, double bottom)
    {
        var scale = new PercentScale(moves.Select(move => move.Percent), top, bottom);
        taken.Clear();
        DrawGrid(scale);
        var placed = moves.GroupBy(move => move.Day!.Value).SelectMany(day => Place([.. day.OrderBy(move => move.Percent)], scale)).ToList();
        taken.AddRange(placed.Select(mark => (mark.X - (MarkSize / 2), mark.Y - (MarkSize / 2), mark.X + (MarkSize / 2), mark.Y + (MarkSize / 2))));
        foreach (var (move, x, y) in placed)
        {
            var colour = plan.Colour(move.Outlet, colours);
            svg.Mark(MarkShapes.Of(move.Kind), x, y, move.Bound == Bound.Exact ? colour : colours.Background, colour, Words(move));
        }

        foreach (var (move, x, y) in placed.DistinctBy(mark => (mark.Move.Day, Value(mark.Move))).OrderBy(mark => mark.Move.Kind != MoveKind.Close).ThenByDescending(mark => Math.Abs(mark.Move.Percent)))
        {
            Label(Value(move), x, y, move.Percent < 0);
        }
    }

    /// <summary>Everything of a move in one line, as when the pointer rests on its mark.</summary>
    public string Words(ChartMove move)
        => string.Join(" · ", new[] { move.Series, move.Day is { } day ? locale.Date(day) : null, Value(move), MoveWords.Kind(move.Kind, locale), move.Outlet ?? locale.Pick("매체 미상", "outlet unknown") }.OfType<string>());

    public string Value(ChartMove move)
        => MoveWords.Percent(Math.Abs(move.Percent), move.Percent < 0 ? MoveDirection.Down : MoveDirection.Up, move.Bound, locale);

    private void DrawGrid(PercentScale scale)
    {
        foreach (var tick in scale.Ticks())
        {
            var isZero = Math.Abs(tick) < 1e-9;
            svg.Line(axis.Left, scale.Y(tick), axis.Right, scale.Y(tick), isZero ? colours.Zero : colours.Grid, isZero ? 2 : 1);
            var sign = isZero ? "" : tick < 0 ? "−" : "+";
            var words = $"{sign}{locale.Number((decimal)Math.Round(Math.Abs(tick), 4))}%";
            svg.Text(axis.Left - 10, scale.Y(tick) + 6, words, TickSize, colours.Muted, "end");
            taken.Add((axis.Left - 14 - TextMeasure.Of(words, TickSize), scale.Y(tick) - 12, axis.Left - 6, scale.Y(tick) + 10));
        }
    }

    private IEnumerable<(ChartMove Move, double X, double Y)> Place(List<ChartMove> day, PercentScale scale)
        => day.Select((move, i) => (move, axis.X(move.Day!.Value, i, day.Count), scale.Y((double)move.Percent)));

    // Beside its mark where nothing is covered, else nowhere: the number also stands in the title of the mark and in the reply.
    private void Label(string value, double x, double y, bool below)
    {
        var width = TextMeasure.Of(value, ValueSize) + 4;
        (double X, double Y)[] places =
        [
            (x - (width / 2), below ? y + 30 : y - 17),
            (x - (width / 2), below ? y - 17 : y + 30),
            (x + 15, y + 6),
            (x - 15 - width, y + 6),
            (x - (width / 2), below ? y + 52 : y - 39),
            (x - (width / 2), below ? y - 39 : y + 52),
        ];
        foreach (var place in places)
        {
            var box = (Left: place.X, Top: place.Y - ValueSize + 2, Right: place.X + width, Bottom: place.Y + 4);
            if (box.Left >= 8 && box.Right <= axis.Right + 16 && !taken.Exists(other => box.Left < other.Right && other.Left < box.Right && box.Top < other.Bottom && other.Top < box.Bottom))
            {
                taken.Add(box);
                svg.Text(place.X + 2, place.Y, value, ValueSize, colours.Text);
                return;
            }
        }
    }
}
