using Bot.Core.Extraction.Sentences;

namespace Bot.Core.Extraction.Reactions;

/// <summary>Statements between double quotation marks.</summary>
internal static class DirectStatements
{
    public static void AddTo(List<StatementDraft> drafts, SentenceFrame frame)
    {
        var uses = Uses(frame);
        var from = 0;
        for (var i = 0; i < frame.Count; i++)
        {
            if (!frame.Eojeols[i].IsQuotation)
            {
                continue;
            }

            var inner = frame.Text.Quotations[frame.Eojeols[i].Quotation].Inner;
            if (uses[i] is QuotationUse.Speech or QuotationUse.Standalone && !inner.IsEmpty)
            {
                var embedded = Embedded(frame, from, i);
                drafts.Add(new StatementDraft(inner, ReactionKind.Direct, embedded ?? SpeakerOf(frame, from, i))
                {
                    Embedded = embedded is not null,
                    Carrier = CarrierOf(frame, i),
                    Announced = uses[i] == QuotationUse.Standalone,
                    Confidence = uses[i] == QuotationUse.Speech ? 0.95 : 0.7,
                });

                // What a relative clause quotes leaves the sentence's own subject in charge.
                from = embedded is null ? i + 1 : from;
            }
        }
    }

    /// <summary>A chained quotation has the use of the one it leads to.</summary>
    private static QuotationUse[] Uses(SentenceFrame frame)
    {
        var uses = new QuotationUse[frame.Count];
        var following = QuotationUse.NotSpeech;
        for (var i = frame.Count - 1; i >= 0; i--)
        {
            if (!frame.Eojeols[i].IsQuotation)
            {
                continue;
            }

            var use = QuotativeMarker.UseOf(frame, i, single: false);
            uses[i] = use == QuotationUse.Chained ? following : use;
            following = uses[i];
        }

        return uses;
    }

    private static SpeakerPhrase? SpeakerOf(SentenceFrame frame, int from, int quotation)
    {
        var next = NextQuotation(frame, quotation + 1);
        return Postposed(frame, quotation + 1, next)
            ?? SubjectFinder.TopicBehind(frame, quotation + 1, next)
            ?? SubjectFinder.Quoted(frame, quotation)
            ?? SubjectFinder.BeforeQuotation(frame, from, quotation)
            ?? (from == 0 ? Inherited(frame, quotation, next) : null);
    }

    private static SpeakerPhrase? Inherited(SentenceFrame frame, int quotation, int next)
        => SubjectFinder.Behind(frame, quotation + 1, next)
            ?? SubjectFinder.AccordingTo(frame, quotation, out _)
            ?? Asked(frame, quotation + 1, next)
            ?? SubjectFinder.Milieu(frame, quotation, out _);

    /// <summary>
    /// The quotation stands in a relative clause: “…”고 주장해 온 X (X says it), or X가 “…”고 한 것 (the clause's own subject does,
    /// not the topic of the sentence).
    /// </summary>
    private static SpeakerPhrase? Embedded(SentenceFrame frame, int from, int quotation)
    {
        var next = NextQuotation(frame, quotation + 1);
        if (!SpeechVerb.Governs(frame, quotation + 2, out var verb) || verb >= next)
        {
            return null;
        }

        if (verb + 1 < next && frame.Word(verb).Length > 1 && frame.Word(verb + 1) is "온")
        {
            verb++;
        }

        if (frame.Word(verb)[^1] is not ('한' or '온' or '힌' or '던' or '된'))
        {
            return null;
        }

        return SubjectFinder.Described(frame, verb, next) ?? SubjectFinder.NearestNominative(frame, from, quotation);
    }

    /// <summary>”(라)는 게 X의 설명이다.</summary>
    private static SpeakerPhrase? Postposed(SentenceFrame frame, int from, int to)
    {
        for (var i = from; i + 1 < to; i++)
        {
            if (frame.Eojeols[i].Josa == Josa.Genitive && frame.Words.ReportedNounLength(frame.Word(i + 1)) > 1 && frame.Phrase(i) is { Certain: true } phrase)
            {
                return phrase;
            }
        }

        return null;
    }

    /// <summary>“…” A씨에게 묻자 이렇게 말했다: who is asked answers.</summary>
    private static SpeakerPhrase? Asked(SentenceFrame frame, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (frame.Eojeols[i].Josa == Josa.Adjunct && (frame.Word(i).EndsWith("에게") || frame.Word(i).EndsWith("에")) && frame.Phrase(i) is { IsPerson: true } phrase)
            {
                return phrase;
            }
        }

        return null;
    }

    /// <summary>…고 로이터가 전했다.</summary>
    private static string? CarrierOf(SentenceFrame frame, int quotation)
    {
        var end = NextQuotation(frame, quotation + 1);
        for (var i = quotation + 1; i + 1 < end; i++)
        {
            if (frame.Eojeols[i].MarksSubject && frame.Kind(i) == NounKind.Media && frame.Words.Carriers.LongestPrefix(frame.Word(i + 1)) > 0)
            {
                return frame.Phrase(i).Name;
            }
        }

        return null;
    }

    private static int NextQuotation(SentenceFrame frame, int from)
    {
        while (from < frame.Count && !frame.Eojeols[from].IsQuotation)
        {
            from++;
        }

        return from;
    }
}
