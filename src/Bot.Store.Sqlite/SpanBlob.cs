using System.Buffers.Binary;
using Bot.Core.Articles;

namespace Bot.Store.Sqlite;

/// <summary>Spans as pairs of 32-bit numbers.</summary>
internal static class SpanBlob
{
    private const int Size = 8;

    public static byte[] Write(IReadOnlyList<TextSpan> spans)
    {
        var blob = new byte[spans.Count * Size];
        for (var i = 0; i < spans.Count; i++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(blob.AsSpan(i * Size), spans[i].Start);
            BinaryPrimitives.WriteInt32LittleEndian(blob.AsSpan((i * Size) + 4), spans[i].End);
        }

        return blob;
    }

    public static TextSpan[] Read(ReadOnlySpan<byte> blob)
    {
        var spans = new TextSpan[blob.Length / Size];
        for (var i = 0; i < spans.Length; i++)
        {
            spans[i] = new TextSpan(BinaryPrimitives.ReadInt32LittleEndian(blob[(i * Size)..]), BinaryPrimitives.ReadInt32LittleEndian(blob[((i * Size) + 4)..]));
        }

        return spans;
    }
}
