namespace Bot.Core.Feeds;

/// <summary>What came is no feed. The message is a sentence for whoever added it.</summary>
public sealed class FeedFormatException(string message) : Exception(message);
