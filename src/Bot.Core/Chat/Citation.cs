using Bot.Core.Articles;
using Bot.Core.Dating;

namespace Bot.Core.Chat;

/// <summary>Where words stand: enough for a reader to check them, and for a renderer to link them.</summary>
public sealed record Citation
{
    public required ArticleId Article { get; init; }

    /// <summary>See <see cref="Articles.Article.File"/>.</summary>
    public required string File { get; init; }

    /// <summary>The words' place in the article's raw text; null when the article as a whole is cited.</summary>
    public TextSpan? Span { get; init; }

    public required string Title { get; init; }

    /// <summary>As printed or given by the manifest; null when unknown.</summary>
    public string? Outlet { get; init; }

    public string? Url { get; init; }

    public PublicationDate Published { get; init; } = PublicationDate.Unknown;

    /// <summary>When the fact itself happened (said on, trading day), in the reader's words; null when only the article's date is known.</summary>
    public string? Happened { get; init; }

    /// <summary>Outlets that carry a near-duplicate of this article, without its own.</summary>
    public IReadOnlyList<string> AlsoIn { get; init; } = [];

    /// <summary>How many articles are near-duplicates of this one, itself included.</summary>
    public int Copies { get; init; } = 1;

    /// <summary>The shortest form that a reader can type: <c>/article 1a2b3c4d</c>.</summary>
    public string ShortId => Article.Short;
}
