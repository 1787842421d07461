namespace Bot.Core.Chat;

/// <summary>A place where messages can be sent. The ids are the platform's own and mean nothing here; they are never logged at Information.</summary>
/// <param name="Platform"><c>discord</c> or <c>telegram</c>.</param>
/// <param name="Chat">The channel, group, thread or private chat.</param>
/// <param name="Topic">A forum topic of a Telegram group; null elsewhere: a thread of Discord is a channel of its own.</param>
public sealed record Room(string Platform, string Chat, string? Topic = null);
