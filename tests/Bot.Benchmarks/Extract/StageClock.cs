using System.Globalization;

namespace Bot.Benchmarks.Extract;

/// <summary>Times a stage over all documents, again and again, and keeps the middle of what it saw, and the best: the round that other programs disturbed least.</summary>
/// <param name="bytes">UTF-8 bytes of one round.</param>
/// <param name="documents">Documents of one round.</param>
internal sealed class StageClock(long bytes, int documents)
{
    private const int Rounds = 15;

    // The runtime compiles a method anew after thirty calls and a quiet tenth of a second, twice: until then it is the compiler that is measured.
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1.5);

    public const string Heading = "                      MB/s cpu       best  MB/s wall  µs an article  allocated/byte";

    /// <summary>MB a second of processor time.</summary>
    public double Speed { get; private set; }

    /// <summary>Measures, and gives a line of the table.</summary>
    /// <param name="name">Of the stage.</param>
    /// <param name="round">Takes every document once.</param>
    public string Measure(string name, Action round)
    {
        var started = TimeProvider.System.GetTimestamp();
        while (TimeProvider.System.GetElapsedTime(started) < WarmUp)
        {
            round();
        }

        var processor = new List<double>();
        var wall = new List<double>();
        var allocated = GC.GetTotalAllocatedBytes();
        for (var i = 0; i < Rounds; i++)
        {
            var clock = new ProcessorClock();
            var start = TimeProvider.System.GetTimestamp();
            round();
            wall.Add(TimeProvider.System.GetElapsedTime(start).TotalSeconds);
            processor.Add(clock.Elapsed.TotalSeconds);
        }

        allocated = GC.GetTotalAllocatedBytes() - allocated;
        Speed = bytes / Middle(processor) / 1e6;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-20} {Speed,9:F1}  {bytes / processor.Min() / 1e6,9:F1}  {bytes / Middle(wall) / 1e6,9:F1}  {1e6 * Middle(processor) / documents,13:F1}  {(double)allocated / bytes / Rounds,14:F1}");
    }

    private static double Middle(List<double> times) => times.Order().ElementAt(times.Count / 2);
}
