namespace Bot.Testing.Telegram.Markup;

/// <summary>A stretch of a message with a style; offsets are UTF-16 units of the parsed text.</summary>
public sealed record TextEntity(string Type, int Offset, int Length, string? Url = null);
