namespace Bot.Core.Digests.Planning.Wanting;

/// <summary>Something that stands in a text or does not.</summary>
/// <param name="Name">As the subscriber wrote it.</param>
/// <param name="Holds">Told title and text of an article, folded for search.</param>
internal sealed record TextCondition(string Name, Func<string, bool> Holds);
