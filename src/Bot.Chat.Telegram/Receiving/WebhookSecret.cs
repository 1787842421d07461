using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace Bot.Chat.Telegram.Receiving;

/// <summary>
/// What proves that a call comes from Telegram. Derived from the token, so that it is the same after every start, is known to nobody else, and needs
/// no setting of its own.
/// </summary>
internal sealed class WebhookSecret(IOptions<TelegramOptions> options)
{
    /// <summary>https://core.telegram.org/bots/api#setwebhook.</summary>
    public const string Header = "X-Telegram-Bot-Api-Secret-Token";

    private static readonly byte[] Purpose = "aftershock telegram webhook"u8.ToArray();

    /// <summary>64 of <c>0-9a-f</c>.</summary>
    public string Value { get; } = Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(options.Value.Token), Purpose));

    public bool IsIn(string? header)
        => header is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(header), Encoding.UTF8.GetBytes(Value));
}
