namespace Bot.Core.Chat.Charts;

/// <summary>
/// Days side by side. Days without news take no room, and a day of many marks takes more: what is printed on one day stands side by side.
/// </summary>
internal sealed class DayAxis
{
    private const double LabelSize = 19;
    private const double LabelRoom = 74;
    private const double LeastWeight = 1.6;
    private const double MostGap = 52;

    private readonly List<double> edges;
    private readonly Dictionary<DateOnly, int> places;

    /// <param name="days">In order, each with the most marks that stand beside each other on it.</param>
    /// <param name="left">Where the first begins.</param>
    /// <param name="right">Where the last ends.</param>
    public DayAxis(IReadOnlyList<(DateOnly Day, int Marks)> days, double left, double right)
    {
        places = days.Select((one, i) => (one.Day, i)).ToDictionary(pair => pair.Day, pair => pair.i);
        var unit = (right - left) / Math.Max(1, days.Sum(one => Math.Max(LeastWeight, one.Marks)));
        edges = [left];
        foreach (var (_, marks) in days)
        {
            edges.Add(edges[^1] + (unit * Math.Max(LeastWeight, marks)));
        }
    }

    public double Left => edges[0];

    public double Right => edges[^1];

    /// <summary>Where the mark at place <paramref name="index"/> of <paramref name="count"/> on that day stands.</summary>
    public double X(DateOnly day, int index, int count)
    {
        var place = places[day];
        var gap = Math.Min(MostGap, (edges[place + 1] - edges[place]) * 0.88 / Math.Max(1, count));
        return Centre(place) + ((index - ((count - 1) / 2.0)) * gap);
    }

    public void Draw(SvgWriter svg, double top, double bottom, Locale locale, ChartPalette colours)
    {
        foreach (var edge in edges.Skip(1).SkipLast(1))
        {
            svg.Line(edge, top, edge, bottom, colours.Grid);
        }

        var (free, year) = (double.MinValue, 0);
        foreach (var (day, place) in places.OrderBy(pair => pair.Value))
        {
            var x = Centre(place);
            if (x - (LabelRoom / 2) < free)
            {
                continue;
            }

            free = x + (LabelRoom / 2);
            svg.Text(x, bottom + 26, day.ToString(locale.Pick("M.d", "d MMM"), locale.Culture), LabelSize, colours.Text, "middle");
            if (year != day.Year)
            {
                year = day.Year;
                svg.Text(x, bottom + 48, day.ToString("yyyy", locale.Culture), LabelSize - 2, colours.Muted, "middle");
            }
        }
    }

    private double Centre(int place) => (edges[place] + edges[place + 1]) / 2;
}
