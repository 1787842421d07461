using System.Buffers.Binary;
using System.Security.Cryptography;
using Bot.Core.Articles;

namespace Bot.Core.Corpus;

/// <summary>Which files and articles a load has seen. The same article twice would count twice in every answer.</summary>
internal sealed class Duplicates
{
    private readonly Dictionary<UInt128, (string File, string? Publisher)> _files = [];
    private readonly Dictionary<ulong, string> _articles = [];

    /// <summary>The same bytes under two names, unless the manifest says that two outlets printed them.</summary>
    public Fault? OfFile(string file, ReadOnlySpan<byte> bytes, string? publisher)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        var key = BinaryPrimitives.ReadUInt128BigEndian(hash);
        if (_files.TryAdd(key, (file, publisher)))
        {
            return null;
        }

        var first = _files[key];
        return publisher is not null && first.Publisher is not null && publisher != first.Publisher ? null : Repeats(first.File);
    }

    public Fault? OfArticle(SourceDocument document)
    {
        var key = ArticleId.Of(document.Publisher, document.Title, document.Text).Number;
        return _articles.TryAdd(key, document.File) ? null : Repeats(_articles[key]);
    }

    private static Fault Repeats(string first) => new($"is a duplicate of {Printed.Quote(first)}", "The first one was read; delete the other.");
}
