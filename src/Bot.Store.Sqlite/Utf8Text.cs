using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Text;
using Bot.Core.Articles;

namespace Bot.Store.Sqlite;

/// <summary>Makes characters of a stored text.</summary>
internal static class Utf8Text
{
    private const int OnStack = 512;

    /// <summary>Bytes up to here, taken as signed numbers, go on with a character that another opened.</summary>
    private const sbyte LastContinuation = unchecked((sbyte)0xBF);

    /// <summary>Bytes from here on open a character outside the basic plane: two UTF-16 code units in four bytes.</summary>
    private const byte FourBytes = 0xF0;

    // An answer decodes some four hundred texts, and to clear the place for each first takes as long as to decode it.
    [SkipLocalsInit]
    private static string DecodeFew(ReadOnlySpan<byte> text)
    {
        Span<char> few = stackalloc char[OnStack];
        return new string(few[..Encoding.UTF8.GetChars(text, few)]);
    }

    /// <summary>In one pass: the framework counts the characters first, which for Hangul takes as long as decoding them.</summary>
    public static string Decode(ReadOnlySpan<byte> text)
    {
        if (text.Length <= OnStack)
        {
            return DecodeFew(text);
        }

        var many = ArrayPool<char>.Shared.Rent(text.Length);
        try
        {
            return new string(many, 0, Encoding.UTF8.GetChars(text, many));
        }
        finally
        {
            ArrayPool<char>.Shared.Return(many);
        }
    }

    /// <summary>Decodes a span of the text and counts past the rest, which takes a tenth of decoding it.</summary>
    /// <returns>Null when the span does not lie in the text, or cuts a pair of surrogates in two.</returns>
    public static string? Decode(ReadOnlySpan<byte> text, TextSpan span)
    {
        if (span.Start < 0 || span.End < span.Start || BytesOf(text, span.Start) is not { } start)
        {
            return null;
        }

        return BytesOf(text[start..], span.Length) is { } length ? Decode(text.Slice(start, length)) : null;
    }

    /// <summary>How many bytes so many UTF-16 code units take.</summary>
    private static int? BytesOf(ReadOnlySpan<byte> text, int units)
    {
        var at = 0;
        while (units >= Vector256<byte>.Count && text.Length - at >= Vector256<byte>.Count)
        {
            units -= UnitsOpened(Vector256.Create(text[at..]));
            at += Vector256<byte>.Count;
        }

        // What is left of a character that the last bytes opened.
        while (at < text.Length && (units > 0 || IsContinuation(text[at])))
        {
            units -= IsContinuation(text[at]) ? 0 : text[at] >= FourBytes ? 2 : 1;
            at++;
        }

        return units == 0 ? at : null;
    }

    private static int UnitsOpened(Vector256<byte> bytes)
        => BitOperations.PopCount(Vector256.GreaterThan(bytes.AsSByte(), Vector256.Create(LastContinuation)).ExtractMostSignificantBits())
            + BitOperations.PopCount(Vector256.GreaterThanOrEqual(bytes, Vector256.Create(FourBytes)).ExtractMostSignificantBits());

    private static bool IsContinuation(byte b) => (sbyte)b <= LastContinuation;
}
