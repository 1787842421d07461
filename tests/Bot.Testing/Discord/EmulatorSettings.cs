namespace Bot.Testing.Discord;

/// <summary>What an emulated Discord is like.</summary>
public sealed record EmulatorSettings
{
    public string Token { get; init; } = "MTIz.emulated.token-of-a-bot";

    public ulong ApplicationId { get; init; } = 1_000_000_000_000_000_001;

    /// <summary>The clock of deadlines and rate limits.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    public TimeSpan HeartbeatInterval { get; init; } = TimeSpan.FromMilliseconds(41_250);

    /// <summary>How many connections it recommends.</summary>
    public int Shards { get; init; } = 1;

    public int MaxConcurrency { get; init; } = 1;

    /// <summary>Logins left today.</summary>
    public int SessionStarts { get; init; } = 1000;

    /// <summary>Whether properties that Discord's description does not name are refused; off for clients that are not ours.</summary>
    public bool Strict { get; init; } = true;

    /// <summary>Whether requests are checked against Discord's description, which takes longer than carrying them out; the rules by hand hold all the same.</summary>
    public bool Described { get; init; } = true;

    /// <summary>
    /// Neither checks what a request says, not even by hand, nor keeps requests, answered interactions and events for replays: for whoever measures a bot,
    /// beside whose work all that would weigh more.
    /// </summary>
    public bool Lean { get; init; }

    /// <summary>Told of every request when it was carried out, before its answer goes back: for whoever measures.</summary>
    public Action<RecordedRequest>? Watch { get; init; }

    /// <summary>How long a nonce is remembered: "a few minutes" (resources/message, "Create Message").</summary>
    public TimeSpan NonceWindow { get; init; } = TimeSpan.FromMinutes(3);

    /// <summary>Requests to one channel or webhook in five seconds.</summary>
    public int BucketSize { get; init; } = 5;
}
