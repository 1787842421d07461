using Bot.Core.Chat;

namespace Bot.Core.Digests.Outbox;

/// <summary>A message that nobody asked for just now, on its way to a room.</summary>
/// <param name="Room">Where to.</param>
/// <param name="Reply">What.</param>
/// <param name="CommandLine">A command that gives the same again; buttons (more, chart, sources) are made from it.</param>
/// <param name="Nonce">1 to 25 characters that stand for this message alone, the same at every attempt.</param>
public sealed record Post(Room Room, Reply Reply, string CommandLine, string Nonce)
{
    /// <summary>When an earlier attempt was handed over whose fate nobody knows; null when there was none.</summary>
    public DateTimeOffset? PerhapsSentAt { get; init; }

    /// <summary>
    /// The poster calls it when the message's turn has come, right before the request leaves; it writes down that the message is under way. When it gives
    /// false the message is not wanted any more and nothing is sent. Waiting for the platform's pace comes before, so that little time is left in which a killed
    /// process leaves a message of unknown fate.
    /// </summary>
    public Func<CancellationToken, Task<bool>> HandOver { get; init; } = _ => Task.FromResult(true);

    /// <summary>Whether it comes without a sound; a digest is no emergency.</summary>
    public bool Silent { get; init; }
}
