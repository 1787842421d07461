using System.ComponentModel.DataAnnotations;

namespace Bot.Chat.Telegram;

/// <summary>The configuration section <c>Telegram</c>. Without a token Telegram is off.</summary>
public sealed class TelegramOptions
{
    public const string Section = "Telegram";

    /// <summary>As BotFather gives it. A secret: it belongs into the environment (<c>Telegram__Token</c>) or the user secrets.</summary>
    [RegularExpression("^[0-9]{1,20}:[A-Za-z0-9_-]{30,100}$", ErrorMessage = "Telegram:Token must look as BotFather gives it, 123456789:AA… ; leave it empty to keep Telegram off.")]
    public string Token { get; set; } = "";

    /// <summary>Where the Bot API is; a local Bot API server has another address.</summary>
    [RegularExpression("^https?://[^\\s?#]+$", ErrorMessage = "Telegram:ApiUrl must be an http or https address, such as https://api.telegram.org.")]
    public string ApiUrl { get; set; } = "https://api.telegram.org";

    /// <summary>The https address under which Telegram reaches this bot, without path; empty to poll instead. Telegram calls ports 443, 80, 88 and 8443 only.</summary>
    [RegularExpression("^(https://[^\\s?#/]+|http://127\\.0\\.0\\.1:[0-9]+)/?$", ErrorMessage = "Telegram:PublicUrl must be an https address without path, such as https://bot.example.org; leave it empty to poll.")]
    public string PublicUrl { get; set; } = "";

    /// <summary>How long one poll waits for updates, in seconds; the server waits 50 at most.</summary>
    [Range(0, 50, ErrorMessage = "Telegram:PollSeconds must lie between 0 and 50.")]
    public int PollSeconds { get; set; } = 50;

    /// <summary>How many chats are answered at the same time; one that Telegram told to wait counts too.</summary>
    [Range(1, 1024, ErrorMessage = "Telegram:ParallelChats must lie between 1 and 1024.")]
    public int ParallelChats { get; set; } = 64;

    /// <summary>Whether messages keep to the rates that Telegram's FAQ names, before Telegram has to ask for it.</summary>
    public bool Pacing { get; set; } = true;

    internal bool IsOn => Token.Length > 0;

    internal bool HasWebhook => PublicUrl.Length > 0;
}
