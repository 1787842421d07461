namespace Bot.Core.Digests.News;

/// <summary>What an event is about in a few dozen hashes of its weightiest terms, so that a report of it is known again when the articles themselves are gone.</summary>
/// <param name="Terms">The weightiest first.</param>
public sealed record EventPrint(IReadOnlyList<uint> Terms)
{
    public static EventPrint None { get; } = new([]);
}
