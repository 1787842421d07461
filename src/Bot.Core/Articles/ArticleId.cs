using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Bot.Core.Articles;

/// <summary>
/// Identifies an article by its content: the first 16 hexadecimal digits of the SHA-256 of declared publisher, title and raw text (UTF-8).
/// Moving a file changes nothing; changing its text makes another article. The publisher takes part because an agency's text
/// printed word for word by two outlets is two articles of one story.
/// </summary>
/// <param name="Number">What those digits say.</param>
public readonly record struct ArticleId(ulong Number)
{
    private const int Digits = 16;
    private const int BitsInDigit = 4;

    /// <summary>The sixteen digits, in lower case.</summary>
    public string Value => Number.ToString("x16", CultureInfo.InvariantCulture);

    /// <summary>As much of it as a reader has to type.</summary>
    public string Short => Value[..8];

    public static ArticleId Of(string? publisher, string? title, string text)
    {
        var declared = $"{publisher}\0{title}\0";
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(declared.Length + text.Length));
        var length = Encoding.UTF8.GetBytes(declared, bytes);
        length += Encoding.UTF8.GetBytes(text, bytes.AsSpan(length));
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes.AsSpan(0, length), hash);
        ArrayPool<byte>.Shared.Return(bytes);
        return new ArticleId(BinaryPrimitives.ReadUInt64BigEndian(hash));
    }

    /// <exception cref="FormatException">These are not sixteen digits.</exception>
    public static ArticleId Parse(string value)
        => Range(value) is { } range && range.First == range.Last ? range.First : throw new FormatException($"\"{value}\" is no id of an article: sixteen hexadecimal digits are.");

    /// <summary>The ids that begin with some digits; null when these are no digits, or too many.</summary>
    public static (ArticleId First, ArticleId Last)? Range(string prefix)
    {
        if (prefix.Length is 0 or > Digits || !ulong.TryParse(prefix, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        var open = (Digits - prefix.Length) * BitsInDigit;
        return (new ArticleId(number << open), new ArticleId((number << open) | ((1UL << open) - 1)));
    }

    public override string ToString() => Value;
}
