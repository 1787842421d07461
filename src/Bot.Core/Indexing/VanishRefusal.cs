namespace Bot.Core.Indexing;

/// <summary>Why a load was not committed: too much of what is known would have vanished.</summary>
/// <param name="Gone">Known articles of which the corpus holds neither the file nor, under another name, the text.</param>
/// <param name="Known">Articles in the index.</param>
/// <param name="Share">The share that may vanish.</param>
/// <param name="Folders">The folders that lose most, with how many articles; empty where another version of the rules made the index.</param>
public sealed record VanishRefusal(int Gone, int Known, double Share, IReadOnlyList<(string Folder, int Gone)> Folders)
{
    private const int Named = 3;

    internal static VanishRefusal Of(IReadOnlyCollection<string> gone, int lost, int known, double share) => new(
        lost,
        known,
        share,
        [.. gone.GroupBy(FolderOf).Select(group => (group.Key, group.Count())).OrderByDescending(pair => pair.Item2).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(Named)]);

    private static string FolderOf(string file) => file.LastIndexOf('/') is >= 0 and var end ? file[..end] : ".";
}
