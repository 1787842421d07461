using System.Security.Cryptography;
using System.Text;

namespace Bot.Core.Indexing;

/// <summary>
/// Names the rules and the lexicon together. When either changes, every article is read again: an answer never mixes what two versions found.
/// </summary>
public sealed record ReaderVersion(string Value)
{
    /// <summary>The identity of this assembly (the same source gives the same one) and a hash over all files of the lexicon.</summary>
    public static ReaderVersion Of(string lexiconFolder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var path in Directory.EnumerateFiles(lexiconFolder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetRelativePath(lexiconFolder, path)));
            hash.AppendData(File.ReadAllBytes(path));
        }

        return new ReaderVersion($"{typeof(ReaderVersion).Module.ModuleVersionId:N}-{Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 8))}");
    }

    public override string ToString() => Value;
}
