namespace Bot.Core.Corpus.Manifests;

/// <summary>What a manifest says about one file or article. Values that it leaves out are inferred as if there were no manifest.</summary>
internal sealed record ManifestEntry
{
    /// <summary>Counts from 1.</summary>
    public required int Line { get; init; }

    /// <summary>The file as printed in the manifest.</summary>
    public required string Printed { get; init; }

    /// <summary>Where it is from the corpus folder, <c>#n</c> included.</summary>
    public required string Path { get; init; }

    public string? Title { get; init; }

    public string? Publisher { get; init; }

    public string? Published { get; init; }

    public string? Url { get; init; }

    /// <summary>Part of the file's fingerprint: a corrected manifest line makes its article new.</summary>
    public string Essence => string.Join('\0', Title, Publisher, Published, Url);
}
