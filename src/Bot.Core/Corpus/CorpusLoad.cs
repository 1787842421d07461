using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Bot.Core.Corpus.Decoding;
using Bot.Core.Corpus.Formats;
using Bot.Core.Corpus.Manifests;

namespace Bot.Core.Corpus;

/// <summary>One run through a folder of the corpus: what has been seen so far, and how a file becomes documents.</summary>
/// <param name="root">The folder.</param>
/// <param name="prefix">What its files are called under; empty for the corpus folder itself.</param>
/// <param name="before">The run through the folder before it: an article that stands in both is read once.</param>
internal sealed class CorpusLoad(string root, string prefix = "", CorpusLoad? before = null)
{
    private readonly Duplicates _duplicates = before?._duplicates ?? new();

    public ManifestStack Manifests { get; } = new(root, prefix);

    public IgnoredFiles Ignored { get; } = before?.Ignored ?? new();

    public IEnumerable<CorpusItem> Take(string path, byte[] bytes, IFormatReader format, ManifestEntry? entry)
    {
        if (_duplicates.OfFile(path, bytes, entry?.Publisher) is { } duplicate)
        {
            return [new CorpusItem.Problem(duplicate.Of(path))];
        }

        var (text, fault) = TextDecoder.Decode(bytes);
        if (text is null)
        {
            return [new CorpusItem.Problem(fault!.Of(path))];
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            return [new CorpusItem.Problem(new Fault("is empty", "There are only blanks in it; fill it or delete it.").Of(path))];
        }

        var reading = format.Read(text);
        var items = new List<CorpusItem>();
        items.AddRange(reading.Faults.Prepend(fault).OfType<Fault>().Select(problem => new CorpusItem.Problem(problem.Of(path))));
        foreach (var draft in reading.Articles)
        {
            items.Add(Item(path, draft, entry, isAlone: reading.Articles.Count == 1));
        }

        return items;
    }

    private CorpusItem Item(string path, ArticleDraft draft, ManifestEntry? ofFile, bool isAlone)
    {
        var document = Document(path, draft, ofFile, isAlone);
        var fault = TextFault.Of(document) ?? _duplicates.OfArticle(document);
        return fault is null ? new CorpusItem.Document(document) : new CorpusItem.Problem(fault.Of(document.File));
    }

    /// <summary>A line about a file of several articles names the outlet of all; title, date and address are those of one article, so that they only fill what an article lacks.</summary>
    private SourceDocument Document(string path, ArticleDraft draft, ManifestEntry? ofFile, bool isAlone)
    {
        var file = draft.Number is null ? path : $"{path}#{draft.Number}";
        var own = draft.Number is null ? ofFile : Manifests.Find(file) ?? (isAlone ? ofFile : null);
        var published = own?.Published ?? draft.Published ?? ofFile?.Published;
        return new SourceDocument
        {
            File = file,
            Text = draft.Text,
            BodyStart = draft.BodyStart,
            Title = own?.Title ?? draft.Title,
            Publisher = own?.Publisher ?? ofFile?.Publisher ?? draft.Publisher,
            Url = own?.Url ?? draft.Url,
            Published = published,
            PublishedByManifest = published is not null && (own?.Published is not null || draft.Published is null),
            Fingerprint = Fingerprint(draft, own, ofFile),
        };
    }

    private static string Fingerprint(ArticleDraft draft, ManifestEntry? own, ManifestEntry? ofFile)
    {
        var declared = string.Join('\0', draft.Title, draft.Publisher, draft.Url, draft.Published, draft.BodyStart.ToString(CultureInfo.InvariantCulture), own?.Essence, ofFile?.Essence, "");
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(MemoryMarshal.AsBytes(declared.AsSpan()));
        hash.AppendData(MemoryMarshal.AsBytes(draft.Text.AsSpan()));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
