using Bot.Core.Dating;

namespace Bot.Core.Articles;

/// <summary>One news article as read from the corpus. <see cref="Text"/> is never trimmed or normalised: every fact's span points into it.</summary>
public sealed record Article
{
    public required ArticleId Id { get; init; }

    /// <summary>Path relative to the corpus folder, with forward slashes; for files with several articles, followed by <c>#n</c> (n from 0).</summary>
    public required string File { get; init; }

    /// <summary>The raw text as decoded (txt, md) or as the reader took it from the file's fields (html, json).</summary>
    public required string Text { get; init; }

    /// <summary>The headline, from the manifest, the file's metadata or its first line; empty when the file gives none.</summary>
    public string Title { get; init; } = "";

    /// <summary>The outlet's name as given by manifest or file, or as recognised from byline or copyright line; null when unknown.</summary>
    public string? Outlet { get; init; }

    public string? Url { get; init; }

    /// <summary>BCP 47 primary language of the text, such as <c>ko</c> or <c>en</c>. Facts are taken from Korean text only.</summary>
    public string Language { get; init; } = "ko";

    /// <summary>When the article was published, as exactly as it can be known, and why.</summary>
    public required PublicationDate Published { get; init; }
}
