using System.Globalization;
using System.Text;

namespace Bot.Chat.Discord.Webhook;

/// <summary>
/// Whether a call comes from Discord: <c>X-Signature-Ed25519</c> over <c>X-Signature-Timestamp</c> and the raw body
/// (interactions/overview, "Security and Authorization"). Discord sends wrong ones now and then to see whether we look.
/// </summary>
internal sealed class InteractionSignature(string publicKey, TimeProvider time)
{
    // A recorded call must not be played back tomorrow; an honest one is seconds old.
    private static readonly TimeSpan MaximumAge = TimeSpan.FromMinutes(5);

    private readonly byte[] key = Convert.FromHexString(publicKey);

    public bool IsValid(string? timestamp, string? signature, ReadOnlySpan<byte> body)
        => signature is { Length: Ed25519.SignatureBytes * 2 } && signature.All(char.IsAsciiHexDigit)
            && IsRecent(timestamp)
            && Ed25519.Verify(key, [.. Encoding.ASCII.GetBytes(timestamp!), .. body], Convert.FromHexString(signature));

    private bool IsRecent(string? timestamp)
        => long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            && seconds <= 253_402_300_799
            && (time.GetUtcNow() - DateTimeOffset.FromUnixTimeSeconds(seconds)).Duration() <= MaximumAge;
}
