using System.Text;

namespace Bot.Core.Corpus.Decoding;

/// <summary>The mark that some editors put in front of a text. It is not part of the text.</summary>
internal sealed record ByteOrderMark(string Name, Encoding Encoding, int Length)
{
    private static readonly ByteOrderMark Utf8 = new("UTF-8", Encodings.Utf8, 3);
    private static readonly ByteOrderMark Utf16Little = new("UTF-16", Encodings.Utf16Little, 2);
    private static readonly ByteOrderMark Utf16Big = new("UTF-16", Encodings.Utf16Big, 2);
    private static readonly ByteOrderMark Utf32Little = new("UTF-32", Encodings.Utf32Little, 4);
    private static readonly ByteOrderMark Utf32Big = new("UTF-32", Encodings.Utf32Big, 4);

    public bool IsUtf8 => Length == 3;

    // The mark of UTF-32 (little-endian) starts with that of UTF-16, so that it is looked for first.
    public static ByteOrderMark? Of(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Utf8,
        [0xFF, 0xFE, 0, 0, ..] => Utf32Little,
        [0, 0, 0xFE, 0xFF, ..] => Utf32Big,
        [0xFF, 0xFE, ..] => Utf16Little,
        [0xFE, 0xFF, ..] => Utf16Big,
        _ => null,
    };
}
