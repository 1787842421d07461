using System.Net;

namespace Bot.Host.Tests.Feeds;

/// <summary>What the news site has, in the project's own words.</summary>
internal static class Pages
{
    public const string Rss = "application/rss+xml";

    public static string Article(string title, string body)
        => $"""
            <!doctype html><html><head><meta property="og:title" content="{WebUtility.HtmlEncode(title)}"><meta property="og:site_name" content="시험일보"></head>
            <body><nav><a href="/">홈</a> <a href="/all">전체</a></nav><article><p>{body}</p><p>그는 이어 "시장이 이 소식을 기다렸다"고 말했다.</p></article></body></html>
            """;

    public static string Feed(params string[] items)
        => $"""<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>시험 통신</title>{string.Concat(items)}</channel></rss>""";

    public static string Item(string? title = "반도체 수출 늘어", string? link = "http://news.example/a1", string? id = null, string? date = "Mon, 02 Mar 2026 08:30:00 +0900", string? text = "짧은 소개")
        => $"<item>{Tag("title", title)}{Tag("link", link)}{Tag("guid", id)}{Tag("pubDate", date)}{Tag("description", text)}</item>";

    private static string Tag(string name, string? text) => text is null ? "" : $"<{name}>{WebUtility.HtmlEncode(text)}</{name}>";
}
