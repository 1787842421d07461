namespace Bot.Testing.Telegram.Markup;

/// <summary>Markup that the server refuses with "can't parse entities".</summary>
public sealed class MarkupException(string message) : Exception(message);
