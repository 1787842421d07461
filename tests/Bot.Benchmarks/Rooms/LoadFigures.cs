using System.Globalization;

namespace Bot.Benchmarks.Rooms;

/// <summary>What a load gave.</summary>
/// <param name="Times">From question to answer.</param>
/// <param name="Elapsed">From the first question to the last answer.</param>
/// <param name="Answered">How many came.</param>
/// <param name="Asked">How many should have come.</param>
/// <param name="Client">Time of the processors on the bot.</param>
/// <param name="Room">Time of the processors on the emulator and whoever asks.</param>
/// <param name="Length">Characters of all answers.</param>
internal sealed record LoadFigures(Percentiles Times, TimeSpan Elapsed, int Answered, int Asked, TimeSpan Client, TimeSpan Room, long Length)
{
    public double PerSecond => Answered / Elapsed.TotalSeconds;

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{PerSecond,9:F0} {Times} {Client.TotalMilliseconds / Asked,9:F2} {Room.TotalMilliseconds / Asked,9:F2} {Length / Math.Max(1, Answered),7} {Asked - Answered,6}");
}
