using Microsoft.Extensions.DependencyInjection;

namespace Bot.Testing.Kills;

/// <summary>What a kill run does.</summary>
/// <param name="Kills">How often the process is killed.</param>
/// <param name="Seed">Of everything that is random.</param>
/// <param name="Program">Bot.Host.dll.</param>
/// <param name="OpenState">The stores over a state file; used only while the process is dead.</param>
public sealed record KillPlan(int Kills, int Seed, string Program, Func<string, ServiceProvider> OpenState)
{
    /// <summary>What becomes due before each start.</summary>
    public int DueEachTime { get; init; } = 16;

    /// <summary>Told of every kill.</summary>
    public Action<string>? Watch { get; init; }
}
