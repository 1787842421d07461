using Bot.Core.Cleaning;
using Bot.Core.Lexicon;

namespace Bot.Core.Dating;

/// <summary>Finds the date expressions of an article's sentences and says what they mean. Stateless, safe for concurrent use.</summary>
public sealed class DateResolver(WordLists words)
{
    private readonly DatingWords _words = new(words);

    /// <param name="text">The cleaned article; quotations are masked, so that only the writer's own dates count.</param>
    /// <param name="published">When it was published: a day, a range (only what holds for all of it is resolved), or unknown.</param>
    /// <returns>The mentions, ordered by start, never overlapping.</returns>
    public IReadOnlyList<DateMention> Resolve(CleanText text, PublicationDate published)
    {
        var mentions = new List<DateMention>();
        var expressions = new List<DateExpression>();
        var thread = new DayThread(published.Range);
        foreach (var sentence in text.Sentences)
        {
            expressions.Clear();
            DateScanner.Scan(text.Masked, sentence.Span, _words, expressions);
            if (expressions.Count == 0)
            {
                continue;
            }

            var isBody = text.Lines[sentence.Line].Kind == LineKind.Body;
            thread.Enter(sentence, PlaceOf(sentence.Span.In(text.Masked)));
            foreach (var expression in expressions)
            {
                var range = thread.MeaningOf(expression);
                var isAbroad = expression.IsAbroad || (expression.Form == DateForm.FromContext && thread.IsAbroad);
                mentions.Add(new DateMention(expression.Span, KindOf(expression), range) { IsAbroad = isAbroad, IsBound = expression.IsBound });
                if (isBody)
                {
                    thread.Follow(expression, range, isAbroad);
                }
            }
        }

        return mentions;
    }

    private DatePlace PlaceOf(ReadOnlySpan<char> sentence)
        => DatingWords.ContainsAny(sentence, _words.HomeMarkets) ? DatePlace.Home
            : DatingWords.ContainsAny(sentence, _words.AbroadPlaces) ? DatePlace.Abroad
            : DatePlace.Unsaid;

    private static DateMentionKind KindOf(DateExpression expression) => expression switch
    {
        { Until: not null } => DateMentionKind.Period,
        { Form: DateForm.Day or DateForm.MonthDay or DateForm.FullDate or DateForm.Weekday } => DateMentionKind.Day,
        { Form: DateForm.FromContext or DateForm.FromPublication } => DateMentionKind.Relative,
        _ => DateMentionKind.Period,
    };
}
