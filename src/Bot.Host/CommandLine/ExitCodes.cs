namespace Bot.Host.CommandLine;

internal static class ExitCodes
{
    public const int Done = 0;

    /// <summary>The work was begun and did not succeed.</summary>
    public const int Failed = 1;

    /// <summary>A wrong command line or setting; nothing was begun.</summary>
    public const int Misused = 2;

    /// <summary>Stopped by a signal, as shells count it (128 + SIGINT).</summary>
    public const int Stopped = 130;
}
