namespace Bot.Testing.Telegram.Updates;

/// <summary>Where the bot wants to be called, and with which secret.</summary>
public sealed record WebhookSetting(Uri Url, string? SecretToken, int MaxConnections);
