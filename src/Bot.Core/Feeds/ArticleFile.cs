using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Bot.Core.Dating;
using Bot.Core.Lexicon;

namespace Bot.Core.Feeds;

/// <summary>An article from a feed as a Markdown file with front matter: where it lies below the folder of feeds, and what stands in it.</summary>
public sealed record ArticleFile
{
    private const int LongestSlug = 40;
    private const int LongestHost = 80;
    private const int LongestLine = 400;
    private const int LongestAddress = 2000;

    /// <summary>What the article is known by: the same article always has the same file.</summary>
    public required string Identity { get; init; }

    public required string Title { get; init; }

    public required string Text { get; init; }

    public string? Publisher { get; init; }

    /// <summary>As declared; what is no date is left out, for a guess would be worse.</summary>
    public string? Published { get; init; }

    /// <summary>Checked to be http or https.</summary>
    public required Uri Source { get; init; }

    /// <summary>Whether <see cref="Source"/> is the article's own address, and no more than that of its feed.</summary>
    public bool IsOwnAddress { get; init; } = true;

    /// <summary>Letters, digits, dots and hyphens of the host, whatever it is.</summary>
    public string Folder
    {
        get
        {
            var host = Kept(Source.IdnHost.ToLowerInvariant(), LongestHost, character => char.IsAsciiLetterOrDigit(character) || character == '.').Trim('.', '-');
            return host.Length == 0 ? "unnamed" : host;
        }
    }

    /// <summary>The end of its name, whatever day or title it is given later.</summary>
    public string Suffix => $"-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Identity)).AsSpan(0, 6))}.md";

    public string Name
    {
        get
        {
            var day = DeclaredDate.Parse(Published)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "undated";
            var slug = Kept(ComposedText.Of(Whole(Title)).ToLowerInvariant(), LongestSlug, char.IsLetterOrDigit).Trim('-');
            return slug.Length == 0 ? $"{day}{Suffix}" : $"{day}-{slug}{Suffix}";
        }
    }

    /// <summary>Letters of half a surrogate pair, controls and the like are gone; what remains is the article as it was printed.</summary>
    public string Content()
    {
        var content = new StringBuilder("---\n");
        Append(content, "title", Title, LongestLine);
        Append(content, "publisher", Publisher, LongestLine);
        Append(content, "published", DeclaredDate.Parse(Published) is null ? null : Published, LongestLine);
        Append(content, "url", IsOwnAddress ? Source.AbsoluteUri : null, LongestAddress);
        content.Append("---\n\n");
        foreach (var rune in Text.ReplaceLineEndings("\n").Trim().EnumerateRunes())
        {
            content.Append(rune.Value is '\n' or '\t' || !Rune.IsControl(rune) ? rune.ToString() : " ");
        }

        return content.Append('\n').ToString();
    }

    /// <summary>A double-quoted scalar on one line: whatever stands in it, it ends where it should (https://yaml.org/spec/1.2.2/#731-double-quoted-style).</summary>
    private static void Append(StringBuilder content, string key, string? value, int most)
    {
        if (string.IsNullOrWhiteSpace(value) || (key == "url" && value.Length > most))
        {
            return;
        }

        content.Append(key).Append(": \"");
        var length = 0;
        foreach (var rune in string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).EnumerateRunes())
        {
            if (length++ == most)
            {
                break;
            }

            content.Append(rune.Value switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                _ => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned ? " " : rune.ToString(),
            });
        }

        content.Append("\"\n");
    }

    /// <summary>Half a surrogate pair cannot be normalised.</summary>
    private static string Whole(string text) => string.Concat(text.EnumerateRunes());

    private static string Kept(string text, int most, Func<char, bool> isKept)
    {
        var kept = new StringBuilder();
        foreach (var character in text)
        {
            if (kept.Length == most)
            {
                break;
            }

            if (isKept(character))
            {
                kept.Append(character);
            }
            else if (kept.Length > 0 && kept[^1] != '-')
            {
                kept.Append('-');
            }
        }

        return kept.ToString();
    }
}
