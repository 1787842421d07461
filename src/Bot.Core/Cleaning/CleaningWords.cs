using System.Buffers;
using Bot.Core.Lexicon;

namespace Bot.Core.Cleaning;

/// <summary>The word lists of <c>config/lexicon/words/cleaning.yaml</c>, made ready for searching once.</summary>
internal sealed class CleaningWords
{
    public CleaningWords(WordLists words)
    {
        IReadOnlyList<string> List(string key) => words["cleaning." + key];

        ReporterRoles = LongestFirst(List("reporter_roles"));
        BylineStarts = LongestFirst(List("byline_starts"));
        StampLabels = LongestFirst(List("stamp_labels"));
        StampOpenings = SearchValues.Create([' ', ':', '1', '2', .. StampLabels.Select(label => label[0])]);
        RelatedHeaders = LongestFirst(List("related_headers"));
        CopyrightStarts = LongestFirst(List("copyright_starts"));
        CopyrightPhrases = LongestFirst(List("copyright_phrases"));
        CopyrightNotices = LongestFirst(List("copyright_notices"));
        AdvertisementPhrases = LongestFirst(List("advertisement_phrases"));
        AdvertisementLines = LongestFirst(List("advertisement_lines"));
        AdvertisementStarts = LongestFirst(List("advertisement_starts"));
        LinkWords = LongestFirst(List("link_words"));
        CreditLabels = LongestFirst(List("credit_labels"));
        CaptionTails = LongestFirst(List("caption_tails"));
        CaptionStarts = LongestFirst(List("caption_starts"));
        Quotatives = LongestFirst(List("quotatives"));
        DetachedQuotatives = LongestFirst(List("detached_quotatives"));
        Abbreviations = LongestFirst(List("abbreviations"));
    }

    public string[] ReporterRoles { get; }

    public string[] BylineStarts { get; }

    public string[] StampLabels { get; }

    /// <summary>What a stamp may begin with: a label, a blank or colon before the year, the year.</summary>
    public SearchValues<char> StampOpenings { get; }

    public string[] RelatedHeaders { get; }

    public string[] CopyrightStarts { get; }

    public string[] CopyrightPhrases { get; }

    public string[] CopyrightNotices { get; }

    public string[] AdvertisementPhrases { get; }

    public string[] AdvertisementLines { get; }

    public string[] AdvertisementStarts { get; }

    public string[] LinkWords { get; }

    public string[] CreditLabels { get; }

    public string[] CaptionTails { get; }

    public string[] CaptionStarts { get; }

    public string[] Quotatives { get; }

    public string[] DetachedQuotatives { get; }

    public string[] Abbreviations { get; }

    /// <summary>The longest entry that <paramref name="text"/> starts with, or null.</summary>
    public static string? StartOf(ReadOnlySpan<char> text, string[] entries)
    {
        foreach (var entry in entries)
        {
            if (text.StartsWith(entry, StringComparison.Ordinal))
            {
                return entry;
            }
        }

        return null;
    }

    /// <summary>The longest entry that <paramref name="text"/> ends with, or null.</summary>
    public static string? EndOf(ReadOnlySpan<char> text, string[] entries)
    {
        foreach (var entry in entries)
        {
            if (text.EndsWith(entry, StringComparison.Ordinal))
            {
                return entry;
            }
        }

        return null;
    }

    /// <summary>Whether one of <paramref name="entries"/> stands at the start of <paramref name="text"/> as a whole word.</summary>
    public static bool StartsWithWord(ReadOnlySpan<char> text, string[] entries)
    {
        foreach (var entry in entries)
        {
            if (text.StartsWith(entry, StringComparison.Ordinal) && (text.Length == entry.Length || !char.IsLetterOrDigit(text[entry.Length])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Where the first of a few <paramref name="entries"/> stands, or -1. One vectorised search for each: Aho-Corasick, which
    /// <c>SearchValues</c> falls back to for Hangul, was ten times slower here.
    /// </summary>
    public static int IndexOfAny(ReadOnlySpan<char> text, string[] entries)
    {
        var first = -1;
        foreach (var entry in entries)
        {
            var at = (first < 0 ? text : text[..Math.Min(text.Length, first + entry.Length - 1)]).IndexOf(entry);
            first = at < 0 ? first : at;
        }

        return first;
    }

    private static string[] LongestFirst(IReadOnlyList<string> list) => [.. list.OrderByDescending(entry => entry.Length)];
}
