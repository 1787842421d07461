using System.Globalization;

namespace Bot.Benchmarks;

/// <summary>Times of single calls, in milliseconds.</summary>
internal sealed class Percentiles
{
    private readonly List<double> times = [];

    public void Add(TimeSpan time) => times.Add(time.TotalMilliseconds);

    public double First => times.FirstOrDefault();

    public double At(double share) => times.Order().ElementAtOrDefault((int)Math.Min(times.Count - 1, times.Count * share));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{At(0.5),7:F2} {At(0.99),8:F2}");
}
