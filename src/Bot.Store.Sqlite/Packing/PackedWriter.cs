using Bot.Core.Articles;
using Bot.Core.Dating;

namespace Bot.Store.Sqlite.Packing;

/// <summary>
/// Writes values one after another, in the forms of <see cref="BinaryWriter"/>: numbers in groups of seven bits, texts as their length and UTF-8. What reads
/// them knows which comes when (<see cref="PackedReader"/>). Used again for one record after the other.
/// </summary>
internal sealed class PackedWriter : IDisposable
{
    private readonly BinaryWriter output = new(new MemoryStream());

    public void Number(int value) => output.Write7BitEncodedInt(value);

    /// <summary>As short below zero as above.</summary>
    public void Signed(int value) => Number((value << 1) ^ (value >> 31));

    public void Real(double value) => output.Write(value);

    /// <summary>As their number and themselves.</summary>
    public void Bytes(ReadOnlySpan<byte> value)
    {
        Number(value.Length);
        output.Write(value);
    }

    public void Text(string value) => output.Write(value);

    public void OptionalText(string? value)
    {
        output.Write(value is not null);
        if (value is not null)
        {
            output.Write(value);
        }
    }

    public void Texts(IReadOnlyCollection<string> values)
    {
        Number(values.Count);
        foreach (var value in values)
        {
            Text(value);
        }
    }

    public void OptionalNumber(int? value)
    {
        output.Write(value is not null);
        if (value is { } number)
        {
            Number(number);
        }
    }

    public void Amount(decimal value) => output.Write(value);

    public void OptionalAmount(decimal? value)
    {
        output.Write(value is not null);
        if (value is { } amount)
        {
            Amount(amount);
        }
    }

    public void Span(TextSpan value)
    {
        Number(value.Start);
        Number(value.Length);
    }

    public void OptionalRange(DateRange? value)
    {
        OptionalNumber(value?.Start.DayNumber);
        if (value is { } range)
        {
            Number(range.End.DayNumber - range.Start.DayNumber);
        }
    }

    /// <summary>What was written since the last time.</summary>
    public byte[] Take()
    {
        var stream = (MemoryStream)output.BaseStream;
        var packed = stream.ToArray();
        stream.SetLength(0);
        return packed;
    }

    public void Dispose() => output.Dispose();
}
