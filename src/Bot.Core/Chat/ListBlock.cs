namespace Bot.Core.Chat;

/// <summary>Short lines of our own, one under the other.</summary>
public sealed record ListBlock(IReadOnlyList<string> Items) : ReplyBlock;
