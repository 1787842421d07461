using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Bot.Core.Cleaning;
using Bot.Core.Lexicon;

namespace Bot.Core.Dating;

/// <summary>Finds the date expressions of an article's sentences and says what they mean. Stateless, safe for concurrent use.</summary>
public sealed class DateResolver(WordLists words)
{
    /// <summary>A range of publication longer than this leaves open what a day without a month means.</summary>
    private const int LongestRange = 62;

    private readonly DatingWords _words = new(words);

    /// <param name="text">The cleaned article; quotations are masked, so that only the writer's own dates count.</param>
    /// <param name="published">When it was published: a day, a range (a mention then means all that any of its days makes of it), or unknown.</param>
    /// <returns>The mentions, ordered by start, never overlapping.</returns>
    public ImmutableArray<DateMention> Resolve(CleanText text, PublicationDate published)
    {
        var printed = Scan(text);
        if (printed.Count == 0)
        {
            return [];
        }

        var days = DaysOf(published.Range);
        var mentions = Read(printed, days[0]);
        foreach (var day in days.Skip(1))
        {
            var others = Read(printed, day);
            for (var i = 0; i < mentions.Length; i++)
            {
                mentions[i] = mentions[i] with { Range = Both(mentions[i].Range, others[i].Range), Topic = Both(mentions[i].Topic, others[i].Topic) };
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(mentions);
    }

    private List<PrintedDate> Scan(CleanText text)
    {
        var printed = new List<PrintedDate>();
        var expressions = new List<DateExpression>();
        // 28일(이하 현지시간): every later day too.
        var isAllAbroad = false;
        for (var i = 0; i < text.Sentences.Length; i++)
        {
            var sentence = text.Sentences[i];
            expressions.Clear();
            DateScanner.Scan(text.Masked, sentence.Span, _words, expressions);
            if (expressions.Count == 0)
            {
                continue;
            }

            var place = PlaceOf(sentence.Span.In(text.Masked));
            var isBody = text.Lines[sentence.Line].Kind == LineKind.Body;
            foreach (var expression in expressions)
            {
                isAllAbroad |= expression.IsAbroad && expression.Span.In(text.Masked).IndexOf("이하", StringComparison.Ordinal) >= 0;
                var isAbroad = expression.IsAbroad || (isAllAbroad && expression.IsBareDay);
                printed.Add(new PrintedDate(expression with { IsAbroad = isAbroad }, i, sentence.Line, place, isBody, IsGloss(text.Masked, sentence.Span.Start, expression.Span.Start)));
            }
        }

        return printed;
    }

    private static DateMention[] Read(List<PrintedDate> printed, DateOnly? published)
    {
        var thread = new DayThread(published);
        var mentions = new DateMention[printed.Count];
        for (var i = 0; i < mentions.Length; i++)
        {
            var expression = printed[i].Expression;
            var (range, isAbroad) = thread.Read(printed[i]);
            mentions[i] = new DateMention(expression.Span, KindOf(expression), range) { IsAbroad = isAbroad, IsBound = expression.IsBound, Topic = thread.Topic };
        }

        return mentions;
    }

    private static bool IsGloss(ReadOnlySpan<char> text, int sentence, int at)
    {
        var before = text[sentence..at];
        return before.LastIndexOf('(') > before.LastIndexOf(')');
    }

    private static DateOnly?[] DaysOf(DateRange? published)
    {
        if (published is not { } range || range.End.DayNumber - range.Start.DayNumber > LongestRange)
        {
            return [null];
        }

        return [.. Enumerable.Range(0, range.End.DayNumber - range.Start.DayNumber + 1).Select(offset => (DateOnly?)range.Start.AddDays(offset))];
    }

    private static DateRange? Both(DateRange? one, DateRange? other)
    {
        if (one == other || one is not { } first || other is not { } second)
        {
            return one == other ? one : null;
        }

        var both = new DateRange(first.Start < second.Start ? first.Start : second.Start, first.End > second.End ? first.End : second.End);
        return both.End.DayNumber - both.Start.DayNumber <= LongestRange ? both : null;
    }

    private DatePlace PlaceOf(ReadOnlySpan<char> sentence)
        => _words.HomeMarkets.IsIn(sentence) ? DatePlace.Home
            : _words.AbroadPlaces.IsIn(sentence) ? DatePlace.Abroad
            : DatePlace.Unsaid;

    private static DateMentionKind KindOf(DateExpression expression) => expression switch
    {
        { Until: not null } => DateMentionKind.Period,
        { Form: DateForm.Day or DateForm.MonthDay or DateForm.FullDate or DateForm.Weekday } => DateMentionKind.Day,
        { Form: DateForm.FromContext or DateForm.FromPublication } => DateMentionKind.Relative,
        _ => DateMentionKind.Period,
    };
}
