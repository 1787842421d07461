using Bot.Core.Articles;
using Bot.Core.Cleaning;
using Bot.Core.Dating;
using Bot.Core.Extraction.Phrases;
using Bot.Core.Extraction.Sentences;

namespace Bot.Core.Extraction.Moves;

/// <summary>Walks through one article, sentence by sentence, and remembers what later sentences leave out: whose price, which session.</summary>
internal sealed class ArticleMoves(MoveRules rules, ArticleReading reading)
{
    /// <summary>How many sentences back a subject may be left out, and a neighbouring move vouches for an unknown name.</summary>
    private const int Reach = 2;

    /// <summary>A quotation longer than this is two marks that do not belong together, and a scene asks for every pair of its things.</summary>
    private const int LongestQuotation = 4000;

    private const double InQuotation = 0.7;

    private readonly MentionIndex mentions = reading.Names;
    private readonly MoveTiming timing = new(rules, reading);
    private readonly bool signsLossesOnly = PercentReader.SignsLossesOnly(reading.Text.View);
    private readonly MoveNaming naming = new(reading);

    private IReadOnlyList<PricedName> carried = [];
    private int carriedAt = -Reach - 1;
    private int movedAt = -Reach - 1;
    private string? market;
    private int quotation;

    public IEnumerable<Move> Read()
    {
        var text = reading.Text;
        var found = new List<(Move Move, string? Market)>();
        timing.NoteTitle();
        for (var i = 0; i < text.Sentences.Length; i++)
        {
            var sentence = text.Sentences[i];
            if (text.Lines[sentence.Line].Kind != LineKind.Body)
            {
                continue;
            }

            var spokenOf = rules.Markets.FirstIn(text.Masked, sentence.Span);
            market = spokenOf ?? market;
            var before = found.Count;
            if (PercentReader.MayHold(sentence.Span.In(text.View)))
            {
                OfSentence(i, sentence, found);
            }

            if (found.Count == before)
            {
                timing.Note(i, sentence.Span, spokenOf);
            }
        }

        return found.Select(pair => timing.Completed(pair.Move, pair.Market));
    }

    private void OfSentence(int index, Sentence sentence, List<(Move Move, string? Market)> found)
    {
        if (rules.Scenes.Read(reading, mentions, reading.Text.Masked, sentence.Span, isQuotation: false, signsLossesOnly) is { } scene)
        {
            OfScene(index, sentence, scene, found);
        }

        foreach (var inner in SpokenIn(sentence.Span))
        {
            if (rules.Scenes.Read(reading, mentions, reading.Text.View, inner, isQuotation: true, signsLossesOnly: false) is { } spoken)
            {
                OfScene(index, sentence, spoken, found);
            }
        }
    }

    /// <summary>What stands between double marks. Sentences come in order, so quotations before this one are passed for good.</summary>
    private IEnumerable<TextSpan> SpokenIn(TextSpan sentence)
    {
        var quotations = reading.Text.Quotations;
        while (quotation < quotations.Length && quotations[quotation].Outer.Start < sentence.Start)
        {
            quotation++;
        }

        for (var i = quotation; i < quotations.Length && quotations[i].Outer.Start < sentence.End; i++)
        {
            if (quotations[i] is { Mark: QuoteMark.Double, Depth: 0, Inner.Length: <= LongestQuotation } spoken && sentence.Contains(spoken.Inner))
            {
                yield return spoken.Inner;
            }
        }
    }

    private void OfScene(int index, Sentence sentence, MoveScene scene, List<(Move Move, string? Market)> found)
    {
        var subjects = scene.IsQuotation ? [] : Carried(index);
        var isFirst = true;
        foreach (var drafted in rules.SceneMoves.Of(scene, subjects))
        {
            if (rules.Evidence.Judge(scene, drafted, index - movedAt <= Reach || !isFirst || naming.IsKnownByForm(drafted.Name)) is not { } draft)
            {
                continue;
            }

            var listed = rules.Markets.Of(draft.Name) ?? market;
            var (kind, date) = timing.Of(index, scene, draft, listed, isFirst);
            found.Add((Move(sentence, scene, draft, kind, date), scene.IsQuotation ? "" : listed));
            isFirst = false;
            if (!scene.IsQuotation)
            {
                movedAt = kind == MoveKind.Period && scene.Percents[draft.Percent].Form != PercentForm.Item ? movedAt : index;
                (carried, carriedAt) = (draft.Group, index);
            }
        }
    }

    private Move Move(Sentence sentence, MoveScene scene, MoveDraft draft, MoveKind? kind, DateRange? date)
    {
        var percent = scene.Percents[draft.Percent];
        var entity = draft.Name.Security ?? draft.Name.Issuer;
        return new Move
        {
            Article = reading.Article.Id,
            File = reading.Article.File,
            Span = percent.Span,
            Words = percent.Span.Of(reading.Text.Raw),
            Context = sentence.Span,
            Confidence = scene.IsQuotation ? Math.Min(InQuotation, draft.Confidence) : draft.Confidence,
            Security = naming.FullestName(draft.Name),
            SecurityId = entity?.Id,
            Aliases = entity?.Names ?? [],
            Direction = draft.Heading.Way,
            Percent = percent.Value,
            Bound = rules.Hedges.Of(reading.Text.View.AsSpan(0, sentence.Span.End), percent.Span),
            Kind = kind,
            Date = date,
            Links = naming.Links(sentence, draft.Name),
        };
    }

    /// <summary>Whom the sentences before spoke of: the last that moved, else the last whose shares were spoken of, else the last topic.</summary>
    private IReadOnlyList<PricedName> Carried(int index)
    {
        for (var i = index - 1; i >= 0 && index - i <= Reach; i--)
        {
            if (i == carriedAt)
            {
                return carried;
            }

            var names = rules.Scenes.Names(reading.Text.Masked, reading.Text.Sentences[i].Span, mentions, isQuotation: false).FindAll(name => name.CanMove && !name.IsWeak);
            if ((names.FindLast(name => name.HasPrice) ?? names.FindLast(name => name.Role == Role.Subject)) is { } topic)
            {
                return rules.SceneMoves.Group(reading.Text.Masked, [], names, topic);
            }
        }

        return [];
    }
}
