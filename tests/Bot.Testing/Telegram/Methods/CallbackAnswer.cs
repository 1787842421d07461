namespace Bot.Testing.Telegram.Methods;

/// <summary>What the bot answered to a press.</summary>
public sealed record CallbackAnswer(string QueryId, string? Text, bool Alert);
