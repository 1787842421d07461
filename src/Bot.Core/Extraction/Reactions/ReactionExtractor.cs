using Bot.Core.Cleaning;
using Bot.Core.Extraction.Sentences;
using Bot.Core.Lexicon;

namespace Bot.Core.Extraction.Reactions;

/// <summary>
/// Takes attributed statements from an article. Each sentence gives drafts (direct, partial, indirect); the narrative then resolves
/// their speakers against what the article has said so far.
/// </summary>
public sealed class ReactionExtractor(Gazetteer gazetteer, ReactionWords words) : IFactExtractor
{
    public IEnumerable<Fact> Extract(ArticleReading reading)
    {
        var people = new PersonNames();
        var mentions = reading.Names;
        var frames = Frames(reading, mentions, people);
        var memory = new SpeakerMemory(mentions, reading.Text.Raw, gazetteer, words);
        foreach (var frame in frames)
        {
            IntroducePeople(frame, memory, people);
        }

        if (people.Any)
        {
            frames.ForEach(frame => frame.Forget());
        }

        return new Narrative(reading, memory, gazetteer).Tell(frames);
    }

    private List<SentenceFrame> Frames(ArticleReading reading, MentionIndex mentions, PersonNames people)
    {
        var text = reading.Text;
        var frames = new List<SentenceFrame>(text.Sentences.Length);
        var eojeols = new List<Eojeol>();
        var quotation = 0;
        foreach (var sentence in text.Sentences)
        {
            while (quotation < text.Quotations.Length && text.Quotations[quotation].Outer.Start < sentence.Span.Start)
            {
                quotation++;
            }

            // A caption shows who is in the picture; what it says is said better in the text.
            if (text.Lines[sentence.Line].Kind == LineKind.Body)
            {
                EojeolScanner.Scan(text, sentence.Span, quotation, eojeols);
                frames.Add(new SentenceFrame(text, sentence, [.. eojeols], mentions, words, people) { FirstQuotation = quotation });
            }
        }

        return frames;
    }

    private static void IntroducePeople(SentenceFrame frame, SpeakerMemory memory, PersonNames people)
    {
        for (var i = 0; i < frame.Count; i++)
        {
            if (frame.Eojeols[i].IsQuotation)
            {
                NoteSpeakingName(frame, i, people);
                continue;
            }

            var kind = frame.Kind(i);
            var named = kind is NounKind.Person or NounKind.Title || (kind == NounKind.Other && i > 0 && frame.Kind(i - 1) is NounKind.Title && frame.Eojeols[i].Josa != Josa.Adjunct);
            if (named && frame.Phrase(i) is { Certain: true, Head: NounKind.Person } phrase)
            {
                memory.Introduce(phrase);
                if (!phrase.Name.Contains(' ', StringComparison.Ordinal) && frame.IsKoreanFullName(phrase.Name))
                {
                    people.Add(phrase.Name);
                }
            }
        }
    }

    /// <summary>홍길동은 “…”라고: a bare Korean name right in front of a quotation speaks, so it is a person.</summary>
    private static void NoteSpeakingName(SentenceFrame frame, int quotation, PersonNames people)
    {
        var i = quotation - 1;
        if (i >= 0 && frame.Kind(i) == NounKind.Other && frame.Eojeols[i].MarksSubject && frame.IsKoreanName(frame.BaseText(i))
            && QuotativeMarker.UseOf(frame, quotation, single: false) == QuotationUse.Speech)
        {
            people.Add(frame.BaseText(i).ToString());
        }
    }
}
