using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Bot.Core.Articles;
using Bot.Core.Dating;

namespace Bot.Store.Sqlite.Packing;

/// <summary>Reads what a <see cref="PackedWriter"/> wrote, in the same order.</summary>
internal ref struct PackedReader(ReadOnlySpan<byte> packed)
{
    private const int SizeOfAmount = 16;

    private ReadOnlySpan<byte> rest = packed;

    public int Number()
    {
        var value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var part = Byte();
            value |= (part & 0x7F) << shift;
            if (part < 0x80)
            {
                return value;
            }
        }
    }

    /// <summary>What <see cref="PackedWriter.Signed"/> wrote.</summary>
    public int Signed()
    {
        var value = Number();
        return (value >>> 1) ^ -(value & 1);
    }

    public double Real() => BinaryPrimitives.ReadDoubleLittleEndian(Bytes(sizeof(double)));

    /// <summary>What <see cref="PackedWriter.Bytes"/> wrote.</summary>
    public ReadOnlySpan<byte> Bytes() => Bytes(Number());

    public string Text() => Utf8Text.Decode(Bytes());

    public string? OptionalText() => IsThere() ? Text() : null;

    public string[] Texts()
    {
        var count = Number();
        if (count == 0)
        {
            return [];
        }

        var texts = new string[count];
        for (var i = 0; i < count; i++)
        {
            texts[i] = Text();
        }

        return texts;
    }

    public int? OptionalNumber() => IsThere() ? Number() : null;

    public decimal Amount()
    {
        Span<int> bits = stackalloc int[SizeOfAmount / sizeof(int)];
        var bytes = Bytes(SizeOfAmount);
        for (var i = 0; i < bits.Length; i++)
        {
            bits[i] = BinaryPrimitives.ReadInt32LittleEndian(bytes[(i * sizeof(int))..]);
        }

        return new decimal(bits);
    }

    public decimal? OptionalAmount() => IsThere() ? Amount() : null;

    public TextSpan Span()
    {
        var start = Number();
        return new TextSpan(start, start + Number());
    }

    public DateRange? OptionalRange()
    {
        if (OptionalNumber() is not { } start)
        {
            return null;
        }

        return new DateRange(DateOnly.FromDayNumber(start), DateOnly.FromDayNumber(start + Number()));
    }

    private bool IsThere() => Byte() != 0;

    private byte Byte() => Bytes(1)[0];

    private ReadOnlySpan<byte> Bytes(int count)
    {
        var bytes = rest[..count];
        rest = rest[count..];
        return bytes;
    }
}
