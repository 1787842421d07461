namespace Bot.Core.Chat.Charts;

/// <summary>Per cent to height. Zero is always shown: a move is read against it.</summary>
internal sealed class PercentScale
{
    private const double Headroom = 0.16;

    private readonly double low;
    private readonly double high;
    private readonly double top;
    private readonly double bottom;

    public PercentScale(IEnumerable<decimal> values, double top, double bottom)
    {
        var all = values.Select(value => (double)value).Append(0).ToList();
        var room = Math.Max(0.5, (all.Max() - all.Min()) * Headroom);
        low = all.Min() - (all.Min() < 0 ? room : room / 3);
        high = all.Max() + (all.Max() > 0 ? room : room / 3);
        (this.top, this.bottom) = (top, bottom);
    }

    public double Y(double percent) => bottom - ((percent - low) / (high - low) * (bottom - top));

    /// <summary>Round numbers, four to seven of them.</summary>
    public IEnumerable<double> Ticks()
    {
        var raw = (high - low) / 5;
        var power = Math.Pow(10, Math.Floor(Math.Log10(raw)));
        var step = new[] { 1, 2, 5, 10 }.Select(factor => factor * power).First(candidate => candidate >= raw);
        for (var tick = Math.Ceiling(low / step); tick * step <= high; tick++)
        {
            yield return tick * step;
        }
    }
}
