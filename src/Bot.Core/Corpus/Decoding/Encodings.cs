using System.Text;

namespace Bot.Core.Corpus.Decoding;

/// <summary>Encodings that refuse what they cannot decode instead of replacing it.</summary>
internal static class Encodings
{
    public static Encoding Utf8 { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static Encoding Utf16Little { get; } = new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true);

    public static Encoding Utf16Big { get; } = new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true);

    public static Encoding Utf32Little { get; } = new UTF32Encoding(bigEndian: false, byteOrderMark: false, throwOnInvalidCharacters: true);

    public static Encoding Utf32Big { get; } = new UTF32Encoding(bigEndian: true, byteOrderMark: false, throwOnInvalidCharacters: true);

    /// <summary>Windows' Korean code page: EUC-KR and the 8,822 syllables that EUC-KR lacks.</summary>
    public static Encoding Cp949 { get; } = Named("ks_c_5601-1987") ?? throw new PlatformNotSupportedException("This runtime lacks the Korean code page 949.");

    /// <summary>Null when there is no such encoding.</summary>
    public static Encoding? Named(string name)
    {
        try
        {
            // Asked directly, so that nothing has to be registered for the whole process.
            return CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
                ?? Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
