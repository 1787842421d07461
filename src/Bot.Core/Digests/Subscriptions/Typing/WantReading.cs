using Bot.Core.Commands.Names;
using Bot.Core.Digests.Timing;

namespace Bot.Core.Digests.Subscriptions.Typing;

/// <summary>What became of a typed wish.</summary>
internal abstract record WantReading
{
    private WantReading()
    {
    }

    /// <param name="Interest">What.</param>
    /// <param name="Schedule">When; null when nothing was said.</param>
    public sealed record Understood(Interest Interest, Schedule? Schedule) : WantReading;

    /// <param name="Typed">The name that means several.</param>
    /// <param name="Choices">Each with the rest of the line as it must be typed to mean it.</param>
    public sealed record Ambiguous(string Typed, IReadOnlyList<(ResolvedName Name, string Line)> Choices) : WantReading;

    /// <param name="Korean">What is wrong, for its writer.</param>
    /// <param name="English">The same.</param>
    public sealed record Wrong(string Korean, string English) : WantReading;
}
