using System.Text;
using Bot.Core.Corpus.Decoding;

namespace Bot.Core.Feeds.Formats;

/// <summary>
/// Text from the network. Servers often name an encoding that they do not send, so that the bytes are asked first, and the sender only where they do not tell.
/// </summary>
internal static class ReceivedText
{
    public static Decoded Of(ReadOnlySpan<byte> bytes, string? charset)
    {
        var decoded = TextDecoder.Decode(bytes);
        return decoded.Text is null && charset is not null && Strict(charset, bytes) is { } text ? new Decoded(text, null) : decoded;
    }

    private static string? Strict(string charset, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Encodings.Named(charset.Trim('"', '\'', ' '))?.GetString(bytes) is { } text && !text.Contains('\0') ? text : null;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
