namespace Bot.Chat.Discord.Protocol.Commands;

/// <summary>A value to choose while typing: name and value 1 to 100 characters each.</summary>
internal sealed record CommandChoice(string Name, string Value, IReadOnlyDictionary<string, string>? NameLocalizations = null);
