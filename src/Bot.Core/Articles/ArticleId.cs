using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace Bot.Core.Articles;

/// <summary>
/// Identifies an article by its content: the first 16 hexadecimal digits of the SHA-256 of declared publisher, title and raw text (UTF-8).
/// Moving a file changes nothing; changing its text makes another article. The publisher takes part because an agency's text
/// printed word for word by two outlets is two articles of one story.
/// </summary>
public readonly record struct ArticleId(string Value)
{
    public static ArticleId Of(string? publisher, string? title, string text)
    {
        var declared = $"{publisher}\0{title}\0";
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(declared.Length + text.Length));
        var length = Encoding.UTF8.GetBytes(declared, bytes);
        length += Encoding.UTF8.GetBytes(text, bytes.AsSpan(length));
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes.AsSpan(0, length), hash);
        ArrayPool<byte>.Shared.Return(bytes);
        return new ArticleId(Convert.ToHexStringLower(hash[..8]));
    }

    /// <summary>As much of it as a reader has to type.</summary>
    public string Short => Value.Length > 8 ? Value[..8] : Value;

    public override string ToString() => Value;
}
