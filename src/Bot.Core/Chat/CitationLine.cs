using Bot.Core.Dating;

namespace Bot.Core.Chat;

/// <summary>A citation in words: outlet, date, article. Platforms that can link set the same words.</summary>
public static class CitationLine
{
    /// <summary><c>한빛일보 외 2개 매체 · 2025.1.28 · #1a2b3c4d</c>.</summary>
    public static string Of(Citation citation, Locale locale)
        => $"{Outlet(citation, locale)} · {Dates(citation, locale)} · #{citation.ShortId}";

    public static string Outlet(Citation citation, Locale locale)
    {
        var outlet = citation.Outlet ?? locale.Pick("매체 미상", "outlet unknown");
        if (citation.AlsoIn.Count > 0)
        {
            var others = citation.AlsoIn.Count;
            return outlet + locale.Pick($" 외 {others}개 매체", $" and {others} more {(others == 1 ? "outlet" : "outlets")}");
        }

        return citation.Copies > 1 ? outlet + locale.Pick($" (같은 기사 {citation.Copies}건)", $" ({citation.Copies} copies)") : outlet;
    }

    /// <summary>The day of the fact when it is known, and always the day of the article, named as such.</summary>
    public static string Dates(Citation citation, Locale locale)
    {
        var article = Published(citation.Published, locale);
        return citation.Happened is { } happened ? $"{happened} · {article}" : article;
    }

    public static string Published(PublicationDate published, Locale locale)
        => published.Range is not { } range ? locale.Pick("기사일 미상", "article undated")
            : range.IsDay ? locale.Pick($"기사일 {locale.Date(range)}", $"article of {locale.Date(range)}")
            : locale.Pick($"기사일 {locale.Between(range)}", $"article from {locale.Between(range)}");
}
