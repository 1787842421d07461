using System.Text;

namespace Bot.Core.Corpus.Decoding;

/// <summary>The encoding that an HTML or XML file claims to have: <c>&lt;meta charset="euc-kr"&gt;</c>, <c>&lt;?xml … encoding="euc-kr"?&gt;</c>.</summary>
internal static class DeclaredCharset
{
    /// <summary>How far browsers look: https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding.</summary>
    private const int Prescan = 1024;

    public static Encoding? Of(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Prescan)]);
        if (!head.AsSpan().TrimStart().StartsWith('<'))
        {
            return null;
        }

        var name = NameAfter(head, "charset=") ?? NameAfter(head, "encoding=");
        return name is null ? null : Encodings.Named(name);
    }

    private static string? NameAfter(string head, string key)
    {
        var at = head.IndexOf(key, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return null;
        }

        var rest = head.AsSpan(at + key.Length).TrimStart("\"' ");
        var length = rest.IndexOfAny("\"' ;>?/");
        return length <= 0 ? null : rest[..length].ToString();
    }
}
