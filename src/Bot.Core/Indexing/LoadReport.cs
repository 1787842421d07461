using Bot.Core.Corpus;
using Bot.Core.Storage;

namespace Bot.Core.Indexing;

/// <summary>What a load did.</summary>
/// <param name="Added">Articles that were not there.</param>
/// <param name="Changed">Articles whose file changed, or whose story did because another article came or went.</param>
/// <param name="Removed">Articles whose file vanished or cannot be read any more.</param>
/// <param name="Unchanged">Articles that were not read again.</param>
/// <param name="Issues">In the order of the corpus.</param>
/// <param name="Index">The whole index after the load, with its facts by type.</param>
/// <param name="Elapsed">From the first file to the last byte saved.</param>
public sealed record LoadReport(int Added, int Changed, int Removed, int Unchanged, IReadOnlyList<LoadIssue> Issues, IndexSummary Index, TimeSpan Elapsed)
{
    /// <summary>The files behind the counts.</summary>
    public LoadChanges Changes { get; init; } = new();

    /// <summary>Why nothing was saved; null when the load was committed. What it counts was then read, and let go again.</summary>
    public VanishRefusal? Refusal { get; init; }
}
