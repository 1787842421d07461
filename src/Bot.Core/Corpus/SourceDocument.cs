namespace Bot.Core.Corpus;

/// <summary>One article as a reader took it from a file, before cleaning and dating. Values are as printed; null where the file says nothing.</summary>
public sealed record SourceDocument
{
    /// <summary>Path relative to the corpus folder, forward slashes; <c>#n</c> appended for files that hold several articles.</summary>
    public required string File { get; init; }

    /// <summary>The raw text: for txt and md the whole file as decoded (front matter included, so that offsets are file offsets), else the article's text.</summary>
    public required string Text { get; init; }

    /// <summary>Where the article's own text starts in <see cref="Text"/> (after front matter).</summary>
    public int BodyStart { get; init; }

    public string? Title { get; init; }

    public string? Publisher { get; init; }

    public string? Url { get; init; }

    /// <summary>The publish date as declared: ISO 8601 or RFC 822; not yet validated.</summary>
    public string? Published { get; init; }

    /// <summary>True when the manifest declared <see cref="Published"/>, false when the file's own metadata did.</summary>
    public bool PublishedByManifest { get; init; }

    /// <summary>
    /// SHA-256 (hex) of the article and of what its manifest lines say: unchanged means nothing to do at a reload. Of a file of thousands of articles
    /// each has its own, so that one more costs the reading of one.
    /// </summary>
    public required string Fingerprint { get; init; }
}
