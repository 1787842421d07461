using Bot.Core.Chat;

namespace Bot.Web.Page;

/// <summary>Addresses of the page, ready to stand in an attribute.</summary>
internal static class PageLinks
{
    public static string Ask(string commandLine, Locale locale, string? view = null)
        => $"/?q={Uri.EscapeDataString(SafeText.Of(commandLine))}&amp;lang={locale.Code}{(view is null ? "" : $"&amp;view={Uri.EscapeDataString(view)}")}";

    /// <summary>The address of an article elsewhere; null when the corpus gives none that is safe to follow.</summary>
    public static string? Outside(string? url)
        => Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.UserInfo.Length == 0
            ? HtmlText.Of(address.AbsoluteUri)
            : null;
}
