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
        var frames = Frames(reading);
        var memory = new SpeakerMemory(new MentionIndex(reading.Mentions), reading.Text.Raw, gazetteer, words);
        foreach (var frame in frames)
        {
            IntroducePeople(frame, memory);
        }

        return new Narrative(reading, memory, gazetteer).Tell(frames);
    }

    private List<SentenceFrame> Frames(ArticleReading reading)
    {
        var text = reading.Text;
        var mentions = new MentionIndex(reading.Mentions);
        var frames = new List<SentenceFrame>(text.Sentences.Count);
        var quotation = 0;
        foreach (var sentence in text.Sentences)
        {
            while (quotation < text.Quotations.Count && text.Quotations[quotation].Outer.Start < sentence.Span.Start)
            {
                quotation++;
            }

            // A caption shows who is in the picture; what it says is said better in the text.
            if (text.Lines[sentence.Line].Kind == LineKind.Body)
            {
                frames.Add(new SentenceFrame(text, sentence, EojeolScanner.Scan(text, sentence.Span, quotation), mentions, words) { FirstQuotation = quotation });
            }
        }

        return frames;
    }

    private static void IntroducePeople(SentenceFrame frame, SpeakerMemory memory)
    {
        for (var i = 0; i < frame.Count; i++)
        {
            var named = frame.Kind(i) is NounKind.Person || (frame.Kind(i) == NounKind.Title && i > 0) || (i > 0 && frame.Kind(i) == NounKind.Other && frame.Kind(i - 1) == NounKind.Title && frame.Eojeols[i].Josa != Josa.Adjunct);
            if (named)
            {
                memory.Introduce(SpeakerPhraseParser.Parse(frame, i));
            }
        }
    }
}
