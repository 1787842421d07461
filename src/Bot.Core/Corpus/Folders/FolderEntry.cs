namespace Bot.Core.Corpus.Folders;

/// <summary>A step of the way through a corpus folder.</summary>
internal abstract record FolderEntry
{
    private FolderEntry()
    {
    }

    /// <summary>A folder begins; its files follow, then its folders.</summary>
    /// <param name="Path">Relative to the corpus, with forward slashes; empty for the corpus folder itself.</param>
    /// <param name="Manifest">The folder's <c>manifest.jsonl</c>, if it has one.</param>
    public sealed record Enter(string Path, File? Manifest) : FolderEntry;

    /// <summary>Everything of a folder and of those below it has been named.</summary>
    public sealed record Leave(string Path) : FolderEntry;

    /// <param name="Path">Relative to the corpus, with forward slashes.</param>
    /// <param name="Location">Where to open it: the end of its links.</param>
    public sealed record File(string Path, string Location) : FolderEntry;

    public sealed record Problem(LoadIssue Issue) : FolderEntry;
}
