namespace Bot.Core.Digests.Outbox;

/// <summary>When a message that was not sent is tried again, and when no more.</summary>
/// <param name="chance">Gives numbers from 0 to 1, so that rooms which failed together do not come back together.</param>
public sealed class RetryPace(Func<double> chance)
{
    // Ten attempts take about twenty minutes: what waited through a long downtime of ours gets that much of a chance, however old it is.
    private const int LeastAttempts = 10;
    private const int MostDoublings = 9;
    private static readonly TimeSpan First = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    /// <summary>A digest that is a day late is not wanted any more.</summary>
    private static readonly TimeSpan Age = TimeSpan.FromDays(1);

    /// <summary>How long to wait after so many attempts; never less than what the platform asks for.</summary>
    public TimeSpan Pause(int attempts, TimeSpan? asked)
    {
        var doubled = First * Math.Pow(2, Math.Clamp(attempts - 1, 0, MostDoublings));
        var pause = (doubled < Longest ? doubled : Longest) * (0.75 + (0.5 * chance()));
        var least = asked is { } told ? told + TimeSpan.FromMilliseconds(500 * chance()) : TimeSpan.Zero;

        // A platform that says how long knows better than our doubling.
        return asked is null || attempts > LeastAttempts ? Max(pause, least) : Max(TimeSpan.FromSeconds(1), least);
    }

    public static bool IsOver(Delivery delivery, DateTimeOffset now) => delivery.Attempts >= LeastAttempts && now - delivery.DueAt > Age;

    private static TimeSpan Max(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
