using Bot.Core.Articles;
using Bot.Core.Cleaning;
using Bot.Core.Dating;
using Bot.Core.Extraction.Numbers;
using Bot.Core.Extraction.Phrases;
using Bot.Core.Extraction.Sentences;
using Bot.Core.Lexicon;

namespace Bot.Core.Extraction.Moves;

/// <summary>Walks through one article, sentence by sentence, and remembers what later sentences leave out: whose price, which session.</summary>
internal sealed class ArticleMoves(MoveRules rules, ArticleReading reading)
{
    /// <summary>How many sentences back a subject may be left out, and a neighbouring move vouches for an unknown name.</summary>
    private const int Reach = 2;

    private const int LongestGloss = 20;
    private const double InQuotation = 0.7;

    private readonly MentionIndex mentions = new(reading.Mentions, reading.Text.Raw.Length);
    private readonly PrintedNames printed = new(reading);
    private readonly SessionLog log = new();
    private readonly Dictionary<string, string> formNames = new(StringComparer.Ordinal);

    private IReadOnlyList<PricedName> carried = [];
    private int carriedAt = -Reach - 1;
    private int movedAt = -Reach - 1;
    private string? market;

    public IEnumerable<Move> Read()
    {
        var text = reading.Text;
        for (var i = 0; i < text.Sentences.Count; i++)
        {
            var sentence = text.Sentences[i];
            if (text.Lines[sentence.Line].Kind != LineKind.Body)
            {
                continue;
            }

            market = rules.Markets.FirstIn(text.Masked, sentence.Span) ?? market;
            var moves = PercentReader.MayHold(sentence.Span.In(text.View)) ? OfSentence(i, sentence) : [];
            if (moves.Count == 0)
            {
                NoteSession(sentence.Span);
            }

            foreach (var move in moves)
            {
                yield return move;
            }
        }
    }

    private List<Move> OfSentence(int index, Sentence sentence)
    {
        var moves = new List<Move>();
        if (rules.Scenes.Read(reading, mentions, reading.Text.Masked, sentence.Span, isQuotation: false) is { } scene)
        {
            moves.AddRange(OfScene(index, sentence, scene));
        }

        foreach (var quotation in reading.Text.Quotations)
        {
            if (quotation.Mark == QuoteMark.Double && quotation.Depth == 0 && sentence.Span.Contains(quotation.Inner)
                && rules.Scenes.Read(reading, mentions, reading.Text.View, quotation.Inner, isQuotation: true) is { } spoken)
            {
                moves.AddRange(OfScene(index, sentence, spoken));
            }
        }

        return moves;
    }

    private List<Move> OfScene(int index, Sentence sentence, MoveScene scene)
    {
        var subjects = scene.IsQuotation ? [] : Carried(index);
        var moves = new List<Move>();
        MoveKind? kindBefore = null;
        foreach (var found in rules.SceneMoves.Of(scene, subjects))
        {
            if (rules.Evidence.Judge(scene, found, index - movedAt <= Reach || moves.Count > 0 || IsKnownByForm(found.Name)) is not { } draft)
            {
                continue;
            }

            var move = Move(index, sentence, scene, draft, kindBefore);
            kindBefore = move.Kind;
            moves.Add(move);
            if (!scene.IsQuotation)
            {
                movedAt = move.Kind == MoveKind.Period ? movedAt : index;
                (carried, carriedAt) = (draft.Group, index);
            }
        }

        return moves;
    }

    private Move Move(int index, Sentence sentence, MoveScene scene, MoveDraft draft, MoveKind? kindBefore)
    {
        var percent = scene.Percents[draft.Percent];
        var name = draft.Name;
        var own = rules.Markets.Of(name) ?? market;
        var date = rules.Days.Of(scene, draft.Percent, own, log);
        var kind = rules.Kinds.Of(scene, draft.Percent, draft.Heading, name)
            ?? (rules.Days.NearestDay(scene, draft.Percent) is { } day && day.Span.Start >= scene.SegmentStart(draft.Percent) ? null : kindBefore)
            ?? log.KindOf(own, date);
        if (kind == MoveKind.Period)
        {
            date = null;
        }
        else if (!scene.IsQuotation)
        {
            log.Note(own, date, kind is MoveKind.Close or MoveKind.Intraday ? kind : null, IsNamed(scene, draft.Percent));
        }

        var entity = name.Security ?? name.Issuer;
        return new Move
        {
            Article = reading.Article.Id,
            File = reading.Article.File,
            Span = percent.Span,
            Words = percent.Span.Of(reading.Text.Raw),
            Context = sentence.Span,
            Confidence = scene.IsQuotation ? Math.Min(InQuotation, draft.Confidence) : draft.Confidence,
            Security = FullestName(name),
            SecurityId = entity?.Id,
            Aliases = entity is null ? [] : [.. entity.Names],
            Direction = draft.Heading.Way,
            Percent = percent.Value,
            Bound = rules.Hedges.Of(reading.Text.View.AsSpan(0, sentence.Span.End), percent.Span),
            Kind = kind,
            Date = date,
            Links = Links(sentence, name),
        };
    }

    private bool IsNamed(MoveScene scene, int percent) => rules.Days.NearestDay(scene, percent) is { Kind: DateMentionKind.Day };

    /// <summary>Whom the sentences before spoke of: the last that moved, else the last topic, else the last whose shares were spoken of.</summary>
    private IReadOnlyList<PricedName> Carried(int index)
    {
        if (index - carriedAt <= Reach)
        {
            return carried;
        }

        for (var i = index - 1; i >= 0 && index - i <= Reach; i--)
        {
            var names = rules.Scenes.Names(reading.Text.Masked, reading.Text.Sentences[i].Span, mentions, isQuotation: false).FindAll(name => name.CanMove && !name.IsWeak);
            var topic = names.FindLast(name => name.HasPrice) ?? names.FindLast(name => name.Role == Role.Subject);
            if (topic is not null)
            {
                return rules.SceneMoves.Group(reading.Text.Masked, [], names, topic);
            }
        }

        return [];
    }

    /// <summary>A sentence that names a day and a market, and no move: later moves of that market are of that day.</summary>
    private void NoteSession(TextSpan sentence)
    {
        if (rules.Markets.FirstIn(reading.Text.Masked, sentence) is not { } spokenOf)
        {
            return;
        }

        DateRange? day = null;
        foreach (var date in reading.Dates)
        {
            // The newest day of the sentence is the one it reports from; an older one is what it looks back on.
            var names = date.Kind == DateMentionKind.Day || date.Span.In(reading.Text.Masked) is "이날";
            if (names && sentence.Contains(date.Span) && date.Range is { IsDay: true } range && (day is not { } known || range.Start > known.Start))
            {
                day = range;
            }
        }

        log.Note(spokenOf, day, rules.Kinds.OfSession(reading.Text.Masked, sentence.Start, sentence.End), isNamed: day is not null);
    }

    private string FullestName(PricedName name)
    {
        var own = name.Span.Of(reading.Text.Raw).Replace("‘", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal);
        if (name.IsUnknown)
        {
            if (formNames.TryGetValue(EntityKey.Fold(own), out var known))
            {
                return known;
            }

            Learn(own, name);
            return own;
        }

        var full = name.Security is null ? null : printed.Of(name.Security);
        full ??= name.Issuer is null ? null : printed.Of(name.Issuer);
        return full is null || own.Length > full.Length ? own : full;
    }

    /// <summary>A gloss names the same thing: after <c>라운드힐 M7(MAGS)</c> MAGS is known too.</summary>
    private void Learn(string own, PricedName name)
    {
        formNames[EntityKey.Fold(own)] = own;
        var open = reading.Text.View.IndexOf('(', name.Span.Start, Math.Max(0, name.End - name.Span.Start));
        var close = open < 0 ? -1 : reading.Text.View.IndexOf(')', open);
        if (close > open + 2 && close < open + LongestGloss && !reading.Text.View.AsSpan(open, close - open).Contains('%'))
        {
            formNames[EntityKey.Fold(reading.Text.View[(open + 1)..close])] = own;
        }
    }

    private bool IsKnownByForm(PricedName name) => name.IsUnknown && formNames.ContainsKey(EntityKey.Fold(name.Span.Of(reading.Text.Raw)));

    private List<FactLink> Links(Sentence sentence, PricedName name)
    {
        var links = new List<FactLink>();
        if (name.Security is not null)
        {
            links.Add(new FactLink(name.Security.Id, FactRole.Security));
        }

        if (name.Issuer is not null)
        {
            links.Add(new FactLink(name.Issuer.Id, FactRole.Issuer));
        }

        if (name.IsUnknown)
        {
            links.Add(new FactLink(EntityKey.OfName(FullestName(name)), FactRole.Security));
        }

        foreach (var mention in mentions.Within(sentence.Span))
        {
            if (!mention.IsWeak)
            {
                links.AddRange(mention.Entities.Where(entity => !links.Exists(link => link.Key == entity.Id)).Select(entity => new FactLink(entity.Id, FactRole.Mentioned)));
            }
        }

        return links;
    }
}
