using System.Buffers;
using Bot.Core.Lexicon;

namespace Bot.Core.Cleaning;

/// <summary>The word lists of <c>config/lexicon/words/cleaning.yaml</c>, made ready for searching once.</summary>
internal sealed class CleaningWords(WordLists words)
{
    public WordMatch ReporterRoles { get; } = new(words["cleaning.reporter_roles"]);

    public WordMatch BylineStarts { get; } = new(words["cleaning.byline_starts"]);

    public WordMatch StampLabels { get; } = new(words["cleaning.stamp_labels"]);

    /// <summary>What a stamp may begin with: a label, a blank or colon before the year, the year.</summary>
    public SearchValues<char> StampOpenings { get; } = SearchValues.Create([' ', ':', '1', '2', .. words["cleaning.stamp_labels"].Select(label => label[0])]);

    public WordMatch RelatedHeaders { get; } = new(words["cleaning.related_headers"]);

    public WordMatch CopyrightStarts { get; } = new(words["cleaning.copyright_starts"]);

    public WordMatch CopyrightPhrases { get; } = new(words["cleaning.copyright_phrases"]);

    public WordMatch CopyrightNotices { get; } = new(words["cleaning.copyright_notices"]);

    public WordMatch AdvertisementPhrases { get; } = new(words["cleaning.advertisement_phrases"]);

    public WordMatch AdvertisementLines { get; } = new(words["cleaning.advertisement_lines"]);

    public WordMatch AdvertisementStarts { get; } = new(words["cleaning.advertisement_starts"]);

    public WordMatch LinkWords { get; } = new(words["cleaning.link_words"]);

    public WordMatch CreditLabels { get; } = new(words["cleaning.credit_labels"]);

    public WordMatch CaptionTails { get; } = new(words["cleaning.caption_tails"]);

    public WordMatch CaptionStarts { get; } = new(words["cleaning.caption_starts"]);

    public WordMatch Quotatives { get; } = new(words["cleaning.quotatives"]);

    public WordMatch DetachedQuotatives { get; } = new(words["cleaning.detached_quotatives"]);

    public WordMatch Abbreviations { get; } = new(words["cleaning.abbreviations"]);
}
