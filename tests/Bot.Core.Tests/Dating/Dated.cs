using System.Collections.Immutable;
using System.Globalization;
using Bot.Core.Corpus;
using Bot.Core.Dating;
using Bot.Core.Lexicon;
using Bot.Core.Tests.Cleaning;
using Bot.Testing;

namespace Bot.Core.Tests.Dating;

/// <summary>Texts dated with the repository's own word lists and a few events.</summary>
internal static class Dated
{
    private static readonly WordLists Words = WordLists.Load(RepositoryFiles.Words);
    private static readonly DateResolver Resolver = new(Words);

    private static readonly PublicationDating Dating = new(Words,
    [
        new DatedEvent("chip-release", new DateOnly(2025, 1, 20), "가상 칩 공개", "Gasang chip release", [["가상전자", "G1", "공개"]]),
        new DatedEvent("chip-rout", new DateOnly(2025, 1, 27), "가상전자 폭락", "Gasang rout", [["가상전자", "17%", "폭락"]]),
    ]);

    public static PublicationDate On(string day) => new(DateRange.Day(Day(day)), DateSource.Manifest, "");

    public static PublicationDate Between(string start, string end) => new(new DateRange(Day(start), Day(end)), DateSource.Events, "");

    public static ImmutableArray<DateMention> Mentions(string text, PublicationDate published) => Resolver.Resolve(Cleaned.Text(text), published);

    /// <summary>The ranges of all mentions, <c>?</c> for an unresolved one, in order.</summary>
    public static string Ranges(string text, PublicationDate published)
        => string.Join(' ', Mentions(text, published).Select(mention => mention.Range?.ToString() ?? "?"));

    public static PublicationDate Infer(string text, string? declared = null, bool byManifest = false)
        => Dating.Infer(
            new SourceDocument { File = "a.txt", Text = text, Published = declared, PublishedByManifest = byManifest, Fingerprint = "" },
            Cleaned.Text(text));

    private static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
