using System.Collections.Frozen;

namespace Bot.Core.Corpus.Formats;

/// <summary>What a named value of a file says about an article.</summary>
internal enum ArticleField
{
    Title,
    Text,
    Html,
    Summary,
    Publisher,
    Published,
    Url,
    Id,
}

/// <summary>
/// The names under which files of different makers keep the same thing: JSON Feed, NewsAPI, BIGKinds exports, static site generators.
/// Case, <c>_</c>, <c>-</c> and blanks do not matter.
/// </summary>
internal static class ArticleFields
{
    private static readonly FrozenDictionary<string, ArticleField> ByName = Table(
        (ArticleField.Title, "title headline subject 제목"),
        (ArticleField.Text, "text body content contenttext articlebody fulltext maintext 본문 내용"),
        (ArticleField.Html, "contenthtml bodyhtml html"),
        (ArticleField.Summary, "description summary abstract"),
        (ArticleField.Publisher, "publisher source outlet media press sitename site newspaper 언론사 매체"),
        (ArticleField.Published, "published publishedat publishedtime publishdate datepublished date pubdate datetime timestamp createdat issued 일자 날짜"),
        (ArticleField.Url, "url link href permalink canonicalurl externalurl"),
        (ArticleField.Id, "id guid"));

    public static ArticleField? Of(string name)
    {
        Span<char> folded = stackalloc char[24];
        var length = 0;
        foreach (var c in name.AsSpan())
        {
            if (c is '_' or '-' or ' ' or ':')
            {
                continue;
            }

            if (length == folded.Length)
            {
                return null;
            }

            folded[length++] = char.ToLowerInvariant(c);
        }

        return ByName.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(folded[..length], out var field) ? field : null;
    }

    private static FrozenDictionary<string, ArticleField> Table(params (ArticleField Field, string Names)[] rows)
        => rows.SelectMany(row => row.Names.Split(' ').Select(name => KeyValuePair.Create(name, row.Field))).ToFrozenDictionary(StringComparer.Ordinal);
}
