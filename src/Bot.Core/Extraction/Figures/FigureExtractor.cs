using Bot.Core.Cleaning;
using Bot.Core.Extraction.Numbers;
using Bot.Core.Lexicon;

namespace Bot.Core.Extraction.Figures;

/// <summary>Takes the money amounts of an article's body, inside quotations too. Captions repeat the body and are passed over.</summary>
public sealed class FigureExtractor(WordLists words) : IFactExtractor
{
    private const double Sure = 0.95;

    private readonly MoneyReader money = new(words);
    private readonly Hedges hedges = new(words);
    private readonly FigureContext context = new(words);

    public IEnumerable<Fact> Extract(ArticleReading reading)
    {
        var view = reading.Text.View;
        if (DigitSearch.NextWithUnits(view, 0) < 0)
        {
            yield break;
        }

        var surroundings = new Lazy<Surroundings>(() => new Surroundings(reading), LazyThreadSafetyMode.None);
        foreach (var sentence in reading.Text.Sentences)
        {
            if (reading.Text.Lines[sentence.Line].Kind != LineKind.Body)
            {
                continue;
            }

            var amounts = money.Read(view, sentence.Span.Start, sentence.Span.End);
            for (var i = 0; i < amounts.Count; i++)
            {
                yield return Figure(surroundings.Value, sentence, amounts, i);
            }
        }
    }

    private Figure Figure(Surroundings surroundings, Sentence sentence, List<PrintedMoney> amounts, int index)
    {
        var reading = surroundings.Reading;
        var amount = amounts[index];
        var view = reading.Text.View;
        var bound = hedges.Of(view.AsSpan(0, sentence.Span.End), amount.Span);
        var subject = surroundings.SubjectOf(sentence, amount);
        return new Figure
        {
            Article = reading.Article.Id,
            File = reading.Article.File,
            Span = amount.Span,
            Words = amount.Span.Of(reading.Text.Raw),
            Context = sentence.Span,
            Confidence = Sure,
            Value = amount.Value,
            ValueTo = amount.ValueTo,
            Currency = amount.Currency,
            Bound = bound == Bound.Exact && amount.IsRough ? Bound.About : bound,
            Subject = subject?.Name,
            Measure = context.Measure(view, sentence, amounts, index),
            ConvertedFromStart = FigureContext.Converted(view, amounts, index)?.Span.Start,
            Links = surroundings.LinksOf(sentence, subject),
        };
    }
}
