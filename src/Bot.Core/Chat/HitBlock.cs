namespace Bot.Core.Chat;

/// <summary>An article that a search found: its headline, where it is from, and the stretch with the hits marked.</summary>
public sealed record HitBlock(string Headline, MarkedText Snippet, Citation Citation) : ReplyBlock;
