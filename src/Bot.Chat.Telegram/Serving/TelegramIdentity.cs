namespace Bot.Chat.Telegram.Serving;

/// <summary>Who the bot is, known once it has logged in.</summary>
internal sealed class TelegramIdentity
{
    public long Id { get; set; }

    /// <summary>How groups address it, without the <c>@</c>.</summary>
    public string Username { get; set; } = "";
}
