using Bot.Core.Articles;
using Bot.Core.Dating;
using Bot.Core.Extraction.Sentences;
using Bot.Core.Lexicon;

namespace Bot.Core.Extraction.Reactions;

/// <summary>
/// Walks an article's sentences in order and gives every draft its speaker. State is what a reader keeps in mind: who spoke last,
/// which person was last the subject, and the date and place of the statement before.
/// </summary>
internal sealed class Narrative(ArticleReading reading, SpeakerMemory memory, Gazetteer gazetteer)
{
    /// <summary>So many paragraphs after 지난 1일 어느 연구실. a reporter still speaks of whom they met there.</summary>
    private const int FromTheScene = 3;

    private readonly List<Reaction> told = [];
    private readonly List<(StatementDraft Draft, SentenceFrame Frame)> announced = [];
    private Speaker? speaker;
    private Speaker? lastPerson;
    private Circumstances circumstances = Circumstances.None;
    private readonly HashSet<(string Key, DateRange Day)> spokeOn = [];
    private Scene scene = Scene.None;
    private Scene visit = Scene.None;
    private (int Index, Speaker? Person) actor = (-10, null);
    private int spokeIn = -10;
    private int spokeLine = -1;

    public IReadOnlyList<Reaction> Tell(IReadOnlyList<SentenceFrame> frames)
    {
        for (var i = 0; i < frames.Count; i++)
        {
            Tell(frames[i], i);
        }

        return told;
    }

    private void Tell(SentenceFrame frame, int index)
    {
        if (!TellDrafts(frame, index, Drafts(frame)))
        {
            Remember(Lead(frame), index);
        }

        scene = SceneOf(frame);
        visit = scene is { Day: not null, IsSetting: true } ? scene : visit;
    }

    /// <summary>False when nobody in the sentence is known to speak.</summary>
    private bool TellDrafts(SentenceFrame frame, int index, List<StatementDraft> drafts)
    {
        var from = frame.Sentence.Span.Start;
        var spokeHere = false;
        foreach (var draft in drafts)
        {
            if (draft.Announced && draft.Source is null && frame.Count == 1)
            {
                announced.Add((draft, frame));
                continue;
            }

            var found = SpeakerOf(draft, frame, index, spokeHere);
            if (found is null && draft.Kind != ReactionKind.Direct)
            {
                continue;
            }

            Settle(frame, draft, found, new TextSpan(from, draft.Span.Start), spokeHere, index);
            Add(frame, draft, found);
            spokeHere |= found is not null && !draft.Embedded;
            from = draft.Span.End;
        }

        return spokeHere;
    }

    /// <summary>Whom the sentence is about.</summary>
    private static SpeakerPhrase? Lead(SentenceFrame frame) => Possessor(frame) ?? SubjectFinder.BeforeClause(frame, 0, frame.Count, out _);

    /// <summary>홍길동 대표의 말이다: the sentence only names who said the quotation before it.</summary>
    private static SpeakerPhrase? Possessor(SentenceFrame frame)
    {
        var last = frame.Count - 1;
        var names = last > 0 && frame.Eojeols[last - 1].Josa == Josa.Genitive && frame.Words.ReportedNounLength(frame.Word(last)) > 0
            && (frame.Word(last).EndsWith("다") || frame.Word(last).EndsWith("요"));
        return names && frame.Phrase(last - 1) is { Certain: true } phrase ? phrase : null;
    }

    private static List<StatementDraft> Drafts(SentenceFrame frame)
    {
        List<StatementDraft> drafts = [];
        if (frame.HasQuotation)
        {
            DirectStatements.AddTo(drafts, frame);
        }

        if (frame.FirstQuotation < frame.Text.Quotations.Length)
        {
            PartialStatements.AddTo(drafts, frame);
        }

        IndirectStatements.AddTo(drafts, frame);
        drafts.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return drafts;
    }

    private Speaker? SpeakerOf(StatementDraft draft, SentenceFrame frame, int index, bool spokeHere)
    {
        if (draft.Source is { } source)
        {
            return memory.Resolve(source, lastPerson);
        }

        if (spokeHere)
        {
            return speaker;
        }

        var continues = frame.Count > 0 && frame.Words.Continuations.Contains(frame.Word(0));
        var distance = index - spokeIn;
        var sameLine = frame.Sentence.Line == spokeLine;
        if (continues && actor.Person is not null && actor.Index == index - 1)
        {
            // 그러면서: the subject left out is that of the sentence before.
            return actor.Person;
        }

        return distance <= 1 && (sameLine || continues) || (distance <= 3 && continues && draft.Sure) || (distance <= 3 && sameLine && draft.Kind == ReactionKind.Direct)
            ? speaker
            : null;
    }

    private void Settle(SentenceFrame frame, StatementDraft draft, Speaker? found, TextSpan before, bool spokeHere, int index)
    {
        var here = Circumstances.Of(frame, reading.Dates, before);
        var same = found is not null && speaker is not null && found.Key == speaker.Key && (spokeHere || frame.Sentence.Line == spokeLine || (draft.Source is null && index - spokeIn <= 1));
        circumstances = new Circumstances(
            here.SaidOn ?? (same ? circumstances.SaidOn : null) ?? (Circumstances.LooksBack(frame, reading.Dates, before) ? null : DayOfScene(frame, found) ?? DayOfReport(draft, found)),
            here.Venue ?? (same && spokeHere ? circumstances.Venue : null),
            here.Via ?? draft.Carrier ?? (same && spokeHere ? circumstances.Via : null));
        if (found is null || draft.Embedded)
        {
            return;
        }

        if (circumstances.SaidOn is { } day && found.Kind != SpeakerKind.Unnamed)
        {
            spokeOn.Add((found.Key, day));
        }

        speaker = found;
        spokeIn = index;
        spokeLine = frame.Sentence.Line;
        if (found.Kind == SpeakerKind.Person)
        {
            lastPerson = found;
        }

        foreach (var (waiting, at) in announced)
        {
            Add(at, waiting, found);
        }

        announced.Clear();
    }

    /// <summary>
    /// The day of the sentence before, when it told of the same speaker that day, or whom the reporter visited:
    /// 지난 5일 찾은 연구소에는 …. 홍길동 대표는 “…”.
    /// </summary>
    private DateRange? DayOfScene(SentenceFrame frame, Speaker? found)
    {
        if (found is null)
        {
            return null;
        }

        if (scene.Line == frame.Sentence.Line && (scene.IsSetting || scene.Speaker == found.Key || scene.Tells(found) || Scene.IsVisit(frame)))
        {
            return scene.Day;
        }

        return visit.Day is not null && frame.Sentence.Line - visit.Line <= FromTheScene && Scene.IsVisit(frame) ? visit.Day : null;
    }

    /// <summary>The day that the article reports from, when the same speaker has been reported to speak on it before.</summary>
    private DateRange? DayOfReport(StatementDraft draft, Speaker? found)
        => found is { Kind: not SpeakerKind.Unnamed } && Circumstances.TopicAt(reading.Dates, draft.Span.Start) is { } topic && spokeOn.Contains((found.Key, topic)) ? topic : null;

    // Most sentences name no day, and then nothing else about them is asked for.
    private Scene SceneOf(SentenceFrame frame)
        => Circumstances.LastDay(reading.Dates, frame.Sentence.Span) is { } day
            ? new Scene(frame.Sentence.Line, Lead(frame) is { IsPerson: true } lead ? memory.Resolve(lead, lastPerson)?.Key : null, day, frame.Raw(frame.Sentence.Span), Scene.IsVisit(frame) || Scene.IsPicture(frame))
            : Scene.None;

    /// <summary>A person who is the subject of a sentence is who 그 means in the next.</summary>
    private void Remember(SpeakerPhrase? lead, int index)
    {
        if (lead is { Head: NounKind.Person } && memory.Resolve(lead, lastPerson) is { Kind: SpeakerKind.Person } person)
        {
            lastPerson = person;
            actor = (index, person);
            if (announced.Count > 0)
            {
                foreach (var (draft, frame) in announced)
                {
                    Add(frame, draft, person);
                }

                announced.Clear();
            }
        }
    }

    private void Add(SentenceFrame frame, StatementDraft draft, Speaker? found)
    {
        var reaction = new Reaction
        {
            Article = reading.Article.Id,
            File = reading.Article.File,
            Span = draft.Span,
            Words = draft.Span.Of(reading.Text.Raw),
            Context = frame.Sentence.Span,
            Kind = draft.Kind,
            Speaker = found ?? new Speaker { Name = "", Kind = SpeakerKind.Unnamed },
            AsWritten = draft.Source is { } source ? source.Span.Of(reading.Text.Raw) : null,
            SaidOn = circumstances.SaidOn,
            Venue = circumstances.Venue,
            Via = circumstances.Via,
            Confidence = found is null ? 0.5 : draft.Confidence,
            Links = LinksOf(frame, draft, found),
        };
        reaction.EnsureGrounded(reading.Text.Raw);
        told.Add(reaction);
    }

    private List<FactLink> LinksOf(SentenceFrame frame, StatementDraft draft, Speaker? found)
    {
        var links = new List<FactLink>();
        if (found is { Name.Length: > 0 })
        {
            links.Add(new FactLink(found.Key, FactRole.Speaker));
            if (found.Organisation is { } organisation)
            {
                var entity = gazetteer.Named(organisation).FirstOrDefault(named => named.Kind is EntityKind.Organisation or EntityKind.Media);
                links.Add(new FactLink(entity?.Id ?? EntityKey.OfName(organisation), FactRole.SpeakerOrganisation));
            }
        }

        foreach (var mention in frame.Mentions.Within(draft.Span))
        {
            foreach (var entity in mention.IsWeak ? [] : mention.Entities)
            {
                var link = new FactLink(entity.Id, FactRole.Mentioned);
                if (!links.Contains(link))
                {
                    links.Add(link);
                }
            }
        }

        return links;
    }
}
