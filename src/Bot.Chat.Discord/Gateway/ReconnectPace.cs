namespace Bot.Chat.Discord.Gateway;

/// <summary>
/// How long to wait before the next connection: hardly at all after a healthy one, because interactions die within three seconds,
/// and twice as long after each that broke young, up to a minute. A server that accepts and drops us cannot make a hot loop.
/// </summary>
internal sealed class ReconnectPace(Func<double> chance)
{
    /// <summary>A connection that lived this long was healthy.</summary>
    public static readonly TimeSpan Healthy = TimeSpan.FromSeconds(60);

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);
    private int failures;

    /// <param name="lived">From ready to broken; zero when it never became ready.</param>
    /// <param name="sessionLost">A new session must wait one to five seconds (events/gateway, "Resuming").</param>
    public TimeSpan Next(TimeSpan lived, bool sessionLost)
    {
        failures = lived >= Healthy ? 0 : failures + 1;
        var wait = failures == 0
            ? TimeSpan.FromSeconds(0.5 * chance())
            : Longest * Math.Min(1, Math.Pow(2, failures - 1) / Longest.TotalSeconds) * (0.75 + (0.25 * chance()));
        var least = sessionLost ? TimeSpan.FromSeconds(1 + (4 * chance())) : TimeSpan.Zero;
        return wait > least ? wait : least;
    }
}
