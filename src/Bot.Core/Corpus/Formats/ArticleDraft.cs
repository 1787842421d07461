namespace Bot.Core.Corpus.Formats;

/// <summary>An article as its file has it, before the manifest is asked.</summary>
internal sealed record ArticleDraft
{
    /// <summary>Its number in a file made for several articles (from 0; a line of jsonl counts even when it is broken); null in a file made for one.</summary>
    public int? Number { get; init; }

    public required string Text { get; init; }

    public int BodyStart { get; init; }

    public string? Title { get; init; }

    public string? Publisher { get; init; }

    public string? Url { get; init; }

    public string? Published { get; init; }
}
