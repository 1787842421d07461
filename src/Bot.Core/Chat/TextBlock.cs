namespace Bot.Core.Chat;

/// <summary>A sentence or paragraph of our own.</summary>
public sealed record TextBlock(string Text) : ReplyBlock;
