using System.Buffers.Binary;
using Bot.Core.Extraction;

namespace Bot.Store.Sqlite;

/// <summary>The entities of a fact: row id (32 bits) and role (8 bits) in turn.</summary>
internal static class LinkBlob
{
    private const int Size = 5;

    public static byte[] Write(IReadOnlyList<(int Entity, FactRole Role)> links)
    {
        var blob = new byte[links.Count * Size];
        for (var i = 0; i < links.Count; i++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(blob.AsSpan(i * Size), links[i].Entity);
            blob[(i * Size) + 4] = (byte)links[i].Role;
        }

        return blob;
    }

    public static (int Entity, FactRole Role)[] Read(ReadOnlySpan<byte> blob)
    {
        var links = new (int Entity, FactRole Role)[blob.Length / Size];
        for (var i = 0; i < links.Length; i++)
        {
            links[i] = (BinaryPrimitives.ReadInt32LittleEndian(blob[(i * Size)..]), (FactRole)blob[(i * Size) + 4]);
        }

        return links;
    }
}
