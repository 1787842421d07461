namespace Bot.Chat.Discord.Protocol.Messages;

/// <summary>One line of a select menu: label and value 1 to 100 characters, description at most 100; values differ within a menu.</summary>
internal sealed record SelectOption(string Label, string Value, string? Description = null);
