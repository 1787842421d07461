namespace Bot.Core.Chat;

/// <summary>A part of a reply under a heading of our own, or of the reply's first part without one.</summary>
/// <param name="Heading">Null for a part that needs none.</param>
/// <param name="Blocks">In the order to show them.</param>
public sealed record ReplySection(string? Heading, IReadOnlyList<ReplyBlock> Blocks);
