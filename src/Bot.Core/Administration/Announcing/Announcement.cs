using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Bot.Core.Chat;
using Bot.Core.Digests.Outbox;

namespace Bot.Core.Administration.Announcing;

/// <summary>Words of the operators to every subscribed room.</summary>
/// <param name="Id">What one announcement is known by: sent twice under the same id, it arrives once.</param>
/// <param name="Text">As the admin wrote it.</param>
public sealed record Announcement(string Id, string Text)
{
    /// <summary>What fits one message everywhere, with its heading.</summary>
    public const int LongestText = 1500;

    private const int IdLength = 12;

    /// <summary>A new one: the same words at another time are another announcement.</summary>
    public static Announcement Of(string text, DateTimeOffset now)
        => new(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{now.UtcTicks}\n{text}")))[..IdLength], text);

    public static bool IsId(string id) => id.Length == IdLength && id.All(char.IsAsciiHexDigitLower);

    /// <summary>What its deliveries carry.</summary>
    public Bundle Bundle() => new($"announce{Id}", JsonSerializer.Serialize(Text));

    /// <summary>The message: clearly the operators' words, not something that an article printed.</summary>
    public static Reply Reply(Bundle bundle, Locale locale) => Reply(JsonSerializer.Deserialize<string>(bundle.Content) ?? "", locale);

    public static Reply Reply(string text, Locale locale) => new()
    {
        Locale = locale,
        Title = locale.Pick("📢 운영자 공지", "📢 Announcement by the operators"),
        Summary = text,
    };
}
