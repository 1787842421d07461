namespace Bot.Core.Corpus;

/// <summary>The folder of articles that the feeds brought. It is part of the corpus, and need not exist.</summary>
/// <param name="Path">Absolute.</param>
public sealed record FeedsFolder(string Path)
{
    /// <summary>Its files are called <c>feeds/…</c>.</summary>
    public const string Prefix = "feeds";
}
