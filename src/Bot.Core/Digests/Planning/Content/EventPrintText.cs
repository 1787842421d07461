using System.Buffers.Binary;
using Bot.Core.Digests.News;

namespace Bot.Core.Digests.Planning.Content;

/// <summary>The print of an event as text.</summary>
internal static class EventPrintText
{
    public static string Write(EventPrint print)
    {
        var bytes = new byte[print.Terms.Count * sizeof(uint)];
        for (var i = 0; i < print.Terms.Count; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(i * sizeof(uint)), print.Terms[i]);
        }

        return Convert.ToBase64String(bytes);
    }

    public static EventPrint Read(string text)
    {
        var bytes = Convert.FromBase64String(text);
        return new EventPrint([.. Enumerable.Range(0, bytes.Length / sizeof(uint)).Select(i => BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(i * sizeof(uint))))]);
    }
}
