using System.Collections.Immutable;
using Bot.Core.Articles;
using Bot.Core.Dating;
using Bot.Core.Extraction.Sentences;

namespace Bot.Core.Extraction.Reactions;

/// <summary>When, where and through whom a statement was made, as far as the words in front of it say.</summary>
internal sealed record Circumstances(DateRange? SaidOn, string? Venue, string? Via)
{
    public static Circumstances None { get; } = new(null, null, null);

    /// <param name="frame">The sentence.</param>
    /// <param name="dates">The article's date expressions.</param>
    /// <param name="before">The stretch in front of the statement that belongs to it.</param>
    public static Circumstances Of(SentenceFrame frame, ImmutableArray<DateMention> dates, TextSpan before)
    {
        var saidOn = LastDay(dates, before) ?? DayOfVerb(frame, dates);
        return new Circumstances(saidOn, VenueIn(frame, before), ViaIn(frame, before));
    }

    /// <summary>The last day named inside a stretch, unless it bounds a period.</summary>
    public static DateRange? LastDay(ImmutableArray<DateMention> dates, TextSpan within)
    {
        DateRange? day = null;
        foreach (var date in dates.StartingIn(within))
        {
            if (date is { Kind: DateMentionKind.Day or DateMentionKind.Relative, IsBound: false, Range: { } range })
            {
                day = range;
            }
        }

        return day;
    }

    /// <summary>The day that the text speaks of at a place.</summary>
    public static DateRange? TopicAt(ImmutableArray<DateMention> dates, int at)
    {
        var next = dates.FirstFrom(at);
        return next == 0 ? null : dates[next - 1].Topic;
    }

    /// <summary>지난 5월 …을 겨냥해 “…”, 앞서 …는 “…”: told from before the day that the article reports from.</summary>
    public static bool LooksBack(SentenceFrame frame, ImmutableArray<DateMention> dates, TextSpan before)
    {
        for (var i = 0; i < frame.Count && frame.Eojeols[i].Span.End <= before.End; i++)
        {
            if (frame.Words.LookingBack.Contains(frame.BaseText(i)))
            {
                return true;
            }
        }

        foreach (var date in dates.StartingIn(before))
        {
            if (date is { Kind: DateMentionKind.Period, Range: { } range } && range.End < date.Topic?.Start)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>…라는 입장도 29일 밝혔다: a day right in front of the verb of saying.</summary>
    private static DateRange? DayOfVerb(SentenceFrame frame, ImmutableArray<DateMention> dates)
    {
        // Most sentences name no day: no need to look for their verbs.
        if (LastDay(dates, frame.Sentence.Span) is null)
        {
            return null;
        }

        for (var i = frame.Count - 1; i > 0; i--)
        {
            if (SpeechVerb.StartsAt(frame, i) && LastDay(dates, frame.Eojeols[i - 1].Span) is { } day)
            {
                return day;
            }
        }

        return null;
    }

    private static string? VenueIn(SentenceFrame frame, TextSpan before)
    {
        for (var i = frame.Count - 1; i >= 0; i--)
        {
            if (!before.Contains(frame.Eojeols[i].Span) || !IsSetting(frame, i))
            {
                continue;
            }

            if (frame.Words.Venues.LongestSuffix(frame.BaseText(i)) > 0)
            {
                var first = i;
                while (first > 0 && i - first < 2 && frame.Eojeols[first - 1].Josa is Josa.None or Josa.Genitive && before.Contains(frame.Eojeols[first - 1].Span)
                    && frame.Kind(first - 1) is not NounKind.Boundary && !frame.BreaksAfter(first - 1))
                {
                    first--;
                }

                return frame.Raw(frame.Between(first, i));
            }
        }

        return null;
    }

    /// <summary>…에서, …을 통해, …에.</summary>
    private static bool IsSetting(SentenceFrame frame, int i)
    {
        var eojeol = frame.Eojeols[i];
        if (eojeol.IsQuotation || eojeol.Josa != Josa.Adjunct)
        {
            return false;
        }

        var word = frame.Word(i);
        return word.EndsWith("에서") || word.EndsWith("에서는") || word.EndsWith("에") || (i + 1 < frame.Count && frame.Word(i + 1).StartsWith("통해"));
    }

    private static string? ViaIn(SentenceFrame frame, TextSpan before)
    {
        for (var i = 0; i < frame.Count; i++)
        {
            if (!before.Contains(frame.Eojeols[i].Span) || frame.Kind(i) != NounKind.Media || frame.Eojeols[i].Josa != Josa.Adjunct)
            {
                continue;
            }

            var next = i + 1 < frame.Count ? frame.Word(i + 1) : [];
            var word = frame.Word(i);
            if (next.StartsWith("통해") || next.StartsWith("인터뷰") || next.StartsWith("출연") || (word.EndsWith("에") && i + 1 < frame.Count && frame.Eojeols[i + 1].IsQuotation))
            {
                return frame.NameEndingIn(i) is { } mention ? frame.Raw(mention.Span) : null;
            }
        }

        return null;
    }
}
