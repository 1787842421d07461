using System.Text.Json.Nodes;
using Bot.Testing.Telegram.Faults;

namespace Bot.Testing.Telegram.Server;

/// <summary>A request that reached the emulator.</summary>
/// <param name="Method">As in the address.</param>
/// <param name="Parameters">As sent, without uploads.</param>
/// <param name="At">On the emulator's clock.</param>
/// <param name="Carried">Whether it was carried out.</param>
/// <param name="Fault">What was made to go wrong with it; null for nothing.</param>
/// <param name="Error">The description of the error it was answered with; null when it succeeded.</param>
public sealed record ApiCall(string Method, JsonObject Parameters, DateTimeOffset At, bool Carried, FaultKind? Fault, string? Error);
