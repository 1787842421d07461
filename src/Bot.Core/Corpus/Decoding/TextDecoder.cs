using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Bot.Core.Corpus.Decoding;

/// <summary>
/// Turns a file's bytes into text: by byte order mark; else strict UTF-8; else what the file declares; else UTF-16 or CP949 (which contains EUC-KR) if the result reads like Korean or English.
/// A wrong encoding would give wrong words, so that doubt is a fault, never a guess.
/// </summary>
internal static class TextDecoder
{
    /// <summary>Above this share of control characters a file without NULs is no text either.</summary>
    private const double MostControls = 0.05;

    /// <summary>Above this share of replacement characters the letters were lost when the file was saved.</summary>
    private const double MostReplacements = 0.1;

    private static readonly SearchValues<char> Controls = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Select(code => (char)code).Except(['\t', '\n', '\v', '\f', '\r', '\u001A']), '\u007F']);

    public static Decoded Decode(ReadOnlySpan<byte> bytes)
    {
        var decoded = DecodeBytes(bytes);
        return decoded.Text is { } text && FaultOf(text) is { } fault ? new Decoded(null, fault) : decoded;
    }

    private static Decoded DecodeBytes(ReadOnlySpan<byte> bytes)
    {
        if (ByteOrderMark.Of(bytes) is { } mark)
        {
            return mark.IsUtf8 ? DecodeMarkedUtf8(bytes[mark.Length..]) : DecodeMarked(mark, bytes[mark.Length..]);
        }

        var hasNul = bytes.Contains((byte)0);
        if (!hasNul && Utf8Text(bytes) is { Text: not null } utf8)
        {
            return utf8;
        }

        if (!hasNul && DeclaredCharset.Of(bytes) is { } declared && Strict(declared, bytes) is { } asDeclared)
        {
            return new Decoded(asDeclared, null);
        }

        if (Guess(bytes, hasNul) is { } guessed)
        {
            return new Decoded(guessed, null);
        }

        return new Decoded(null, hasNul
            ? new Fault("is binary", "It contains NUL bytes, as no text does; convert it to text or take it out of the corpus.")
            : new Fault("has an unknown encoding", "It is neither UTF-8, UTF-16 nor CP949/EUC-KR; save it as UTF-8."));
    }

    private static Decoded DecodeMarkedUtf8(ReadOnlySpan<byte> bytes)
        => Utf8Text(bytes) is { Text: not null } text ? text : Mismarked("UTF-8");

    private static Decoded DecodeMarked(ByteOrderMark mark, ReadOnlySpan<byte> bytes)
        => Strict(mark.Encoding, bytes) is { } text ? new Decoded(text, null) : Mismarked(mark.Name);

    private static Decoded Mismarked(string name)
        => new(null, new Fault("is not valid " + name, $"It starts with the byte order mark of {name}, but what follows is not; save it as UTF-8."));

    /// <summary>A copy that stopped halfway ends inside a character three times in four; all before it is as good as ever.</summary>
    private static Decoded Utf8Text(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
        {
            return new Decoded(Encoding.UTF8.GetString(bytes), null);
        }

        var whole = bytes;
        while (bytes.Length - whole.Length < 3 && !whole.IsEmpty && whole[^1] is >= 0x80 and < 0xC0)
        {
            whole = whole[..^1];
        }

        whole = !whole.IsEmpty && whole[^1] >= 0xC0 ? whole[..^1] : default;
        return whole.ContainsAnyExceptInRange((byte)0, (byte)0x7F) && Utf8.IsValid(whole)
            ? new Decoded(Encoding.UTF8.GetString(whole), new Fault("ends in the middle of a character", "It was probably cut when it was copied; what is there was read."))
            : default;
    }

    private static string? Guess(ReadOnlySpan<byte> bytes, bool hasNul)
    {
        if (!hasNul && Strict(Encodings.Cp949, bytes) is { } korean && Plausibility.OfCp949(bytes, korean))
        {
            return korean;
        }

        // Text in UTF-16 has a NUL in front of or behind every blank, digit and line break.
        return Plausible(Encodings.Utf16Little, bytes) ?? Plausible(Encodings.Utf16Big, bytes);
    }

    private static string? Plausible(Encoding encoding, ReadOnlySpan<byte> bytes)
        => bytes.Length % 2 == 0 && Strict(encoding, bytes) is { } text && Plausibility.OfUtf16(text) ? text : null;

    private static string? Strict(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static Fault? FaultOf(string text)
    {
        if (text.Contains('\0'))
        {
            return new Fault("is binary", "It contains NUL characters, as no text does; convert it to text or take it out of the corpus.");
        }

        if (Share(text, Controls) > MostControls)
        {
            return new Fault("is binary", "Much of it is control characters; convert it to text or take it out of the corpus.");
        }

        return text.AsSpan().Count('\uFFFD') > MostReplacements * text.Length
            ? new Fault("is damaged", "Its letters were replaced by \uFFFD when it was saved; take it from its source again.")
            : null;
    }

    private static double Share(ReadOnlySpan<char> text, SearchValues<char> wanted)
    {
        var found = 0;
        for (var rest = text; rest.IndexOfAny(wanted) is >= 0 and var at; rest = rest[(at + 1)..])
        {
            found++;
        }

        return text.IsEmpty ? 0 : (double)found / text.Length;
    }
}
