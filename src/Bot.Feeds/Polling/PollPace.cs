namespace Bot.Feeds.Polling;

/// <summary>When a feed is asked again.</summary>
internal static class PollPace
{
    private const int MostDoublings = 7;

    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    /// <param name="minutes">The usual interval.</param>
    /// <param name="failures">Failures since the last success: each doubles it, up to a day.</param>
    /// <param name="wanted">What the server asks for; never less than that.</param>
    public static TimeSpan After(int minutes, int failures, TimeSpan? wanted)
    {
        var usual = TimeSpan.FromMinutes(minutes) * Math.Pow(2, Math.Min(failures, MostDoublings));
        var own = usual < Longest ? usual : Longest;
        return wanted > own ? wanted.Value : own;
    }
}
