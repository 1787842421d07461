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
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(publisher ?? ""));
        hash.AppendData([0]);
        hash.AppendData(Encoding.UTF8.GetBytes(title ?? ""));
        hash.AppendData([0]);
        hash.AppendData(Encoding.UTF8.GetBytes(text));
        return new ArticleId(Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 8)));
    }

    /// <summary>As much of it as a reader has to type.</summary>
    public string Short => Value.Length > 8 ? Value[..8] : Value;

    public override string ToString() => Value;
}
