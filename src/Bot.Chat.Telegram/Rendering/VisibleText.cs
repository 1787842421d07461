using System.Text;

namespace Bot.Chat.Telegram.Rendering;

/// <summary>What a reader sees of markup that <see cref="TelegramDialect"/> made.</summary>
internal static class VisibleText
{
    private static readonly (string Reference, char Character)[] References = [("&amp;", '&'), ("&lt;", '<'), ("&gt;", '>'), ("&quot;", '"')];

    /// <summary>In code points.</summary>
    public static int Length(string markup)
    {
        var length = 0;
        for (var at = 0; at < markup.Length; length++)
        {
            at = AfterTags(markup, at);
            if (at >= markup.Length)
            {
                break;
            }

            at += ReferenceAt(markup, at) is { } found ? found.Reference.Length
                : char.IsHighSurrogate(markup[at]) && at + 1 < markup.Length && char.IsLowSurrogate(markup[at + 1]) ? 2
                : 1;
        }

        return length;
    }

    public static string Of(string markup)
    {
        var text = new StringBuilder(markup.Length);
        for (var at = AfterTags(markup, 0); at < markup.Length; at = AfterTags(markup, at))
        {
            var found = ReferenceAt(markup, at);
            text.Append(found?.Character ?? markup[at]);
            at += found?.Reference.Length ?? 1;
        }

        return text.ToString();
    }

    // Escaped text holds no "<" of its own: every one starts a tag of ours.
    private static int AfterTags(string markup, int at)
    {
        while (at < markup.Length && markup[at] == '<')
        {
            var end = markup.IndexOf('>', at);
            at = end < 0 ? markup.Length : end + 1;
        }

        return at;
    }

    private static (string Reference, char Character)? ReferenceAt(string markup, int at)
    {
        if (markup[at] != '&')
        {
            return null;
        }

        foreach (var reference in References)
        {
            if (markup.AsSpan(at).StartsWith(reference.Reference, StringComparison.Ordinal))
            {
                return reference;
            }
        }

        return null;
    }
}
