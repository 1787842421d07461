using System.Collections.Immutable;
using Bot.Core.Articles;
using Bot.Core.Cleaning;
using Bot.Core.Dating;
using Bot.Core.Extraction.Phrases;
using Bot.Core.Extraction.Sentences;
using Bot.Core.Lexicon;

namespace Bot.Core.Extraction;

/// <summary>An article after cleaning, dating and name finding: what every extractor reads.</summary>
/// <param name="Article">The article with its publication date.</param>
/// <param name="Text">Lines, sentences and quotations with offsets into the raw text.</param>
/// <param name="Mentions">Names of the lexicon in body and caption lines, ordered by start, longest match first, never overlapping.</param>
/// <param name="Dates">Date expressions of the masked text, ordered by start.</param>
public sealed record ArticleReading(Article Article, CleanText Text, ImmutableArray<Mention> Mentions, ImmutableArray<DateMention> Dates)
{
    /// <summary>The mentions by place.</summary>
    internal MentionIndex Names { get; } = new(Mentions, Text.Raw.Length);

    /// <summary>The fullest names; several extractors ask for them, and most articles give none of them a reason to.</summary>
    internal PrintedNames FullNames => field ??= new PrintedNames(this);
}
