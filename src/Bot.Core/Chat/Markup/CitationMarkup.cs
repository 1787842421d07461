using System.Globalization;

namespace Bot.Core.Chat.Markup;

/// <summary>Where words stand, as a numbered line: <c>[2] 한빛일보 외 2개 매체 · 2025.1.28 발언 · 기사일 2025.1.29</c>.</summary>
internal sealed class CitationMarkup
{
    private const int LongestOutlet = 60;
    private const int LongestDates = 80;
    private const int LongestUrl = 300;

    private readonly MarkupText text;
    private readonly Locale locale;
    private readonly Dictionary<(Articles.ArticleId Article, Articles.TextSpan? Span), int> numbers;

    public CitationMarkup(Reply reply, MarkupText text)
    {
        this.text = text;
        locale = reply.Locale;
        numbers = ReplyCitations.Of(reply).Select((citation, i) => (citation, i)).ToDictionary(pair => (pair.citation.Article, pair.citation.Span), pair => pair.i + 1);
    }

    public int Number(Citation citation) => numbers[(citation.Article, citation.Span)];

    /// <summary>The number alone, behind words whose source is named further down.</summary>
    public string Mark(Citation citation) => text.Dialect.Escape($"[{Number(citation).ToString(CultureInfo.InvariantCulture)}]");

    public string Line(Citation citation)
    {
        var outlet = CitationLine.Outlet(citation with { Outlet = citation.Outlet is { } name ? Excerpt.Cut(name, LongestOutlet) : null }, locale);
        var label = text.Dialect.Escape($"[{Number(citation).ToString(CultureInfo.InvariantCulture)}] ") + text.Escaped(outlet, 2 * LongestOutlet);
        var linked = Address(citation.Url) is { } url ? text.Dialect.Link(label, url) : label;
        return $"{linked} · {text.Escaped(CitationLine.Dates(citation, locale), LongestDates)}";
    }

    // The corpus may say anything here: only what a browser opens as a page is linked, percent-encoded.
    private static string? Address(string? url)
        => Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.UserInfo.Length == 0 && address.AbsoluteUri.Length <= LongestUrl
            ? address.AbsoluteUri.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal)
            : null;
}
