namespace Bot.Core.Indexing;

/// <summary>Which files a load added, changed and removed: of each the first <see cref="Most"/>, in the order of the corpus.</summary>
public sealed class LoadChanges
{
    public const int Most = 100;

    private readonly List<string> added = [];
    private readonly List<string> changed = [];
    private readonly List<string> removed = [];

    public IReadOnlyList<string> Added => added;

    public IReadOnlyList<string> Changed => changed;

    public IReadOnlyList<string> Removed => removed;

    internal void Add(string file) => Note(added, file);

    internal void Change(string file) => Note(changed, file);

    internal void Remove(string file) => Note(removed, file);

    private static void Note(List<string> list, string file)
    {
        if (list.Count < Most)
        {
            list.Add(file);
        }
    }
}
