namespace Bot.Core.Chat.Markup;

/// <summary>The smallest thing that is never cut: a heading, an entry with its citation, a row of a table.</summary>
/// <param name="Markup">In the dialect; no line feed at its ends.</param>
/// <param name="Length">As the dialect measures it.</param>
public sealed record MarkupPiece(string Markup, int Length)
{
    /// <summary>The numbers of the citations it shows (<see cref="ReplyCitations"/>).</summary>
    public IReadOnlyList<int> Citations { get; init; } = [];

    /// <summary>True for a heading: it stands with what follows, never last in a part.</summary>
    public bool KeepsWithNext { get; init; }

    /// <summary>True for what hangs on the piece before it: no blank line between.</summary>
    public bool FollowsClosely { get; init; }

    /// <summary>The same with its quoted words shortened to at most so many UTF-16 units; null where there are none to shorten.</summary>
    public Func<int, string>? Shortened { get; init; }
}
