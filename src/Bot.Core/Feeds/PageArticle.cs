using Bot.Core.Corpus.Formats;
using Bot.Core.Corpus.Formats.Html;
using Bot.Core.Feeds.Formats;

namespace Bot.Core.Feeds;

/// <summary>An article as its web page has it.</summary>
public sealed record PageArticle(string Text, string? Title, string? Publisher, string? Published)
{
    private static readonly HtmlReader Html = new();

    /// <summary>Null when there is no text on the page that can be read.</summary>
    /// <param name="bytes">What was sent.</param>
    /// <param name="charset">What the sender says that it is encoded in; null when it does not say.</param>
    public static PageArticle? Read(ReadOnlySpan<byte> bytes, string? charset)
        => ReceivedText.Of(bytes, charset).Text is { } text && Html.Read(text).Articles is [ArticleDraft draft]
            ? new PageArticle(draft.Text, draft.Title, draft.Publisher, draft.Published)
            : null;
}
