namespace Bot.Core.Feeds;

/// <summary>A list of feeds cannot be used. The message says where and why, for whoever wrote it.</summary>
public sealed class FeedListException(string message) : Exception(message);
