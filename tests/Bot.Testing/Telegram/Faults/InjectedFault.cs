namespace Bot.Testing.Telegram.Faults;

/// <summary>What goes wrong, with which calls.</summary>
/// <param name="Kind">What happens.</param>
/// <param name="Method">The method it happens to; null for every one.</param>
/// <param name="Times">How often.</param>
public sealed record InjectedFault(FaultKind Kind, string? Method = null, int Times = 1)
{
    /// <summary>Whole seconds, for <see cref="FaultKind.TooMany"/>.</summary>
    public int RetryAfter { get; init; } = 1;

    /// <summary>For <see cref="FaultKind.Slow"/>.</summary>
    public TimeSpan Delay { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>For <see cref="FaultKind.Hold"/>.</summary>
    public HeldRequest? Held { get; init; }
}
