using Bot.Core.Extraction.Sentences;

namespace Bot.Core.Extraction.Reactions;

/// <summary>
/// Finds who governs a statement. In front of a quotation the nearest topic speaks; in front of a reported clause the first one does,
/// because the clause brings subjects of its own.
/// </summary>
internal static class SubjectFinder
{
    /// <summary>The speaker among the eojeols [from, to) in front of a quotation.</summary>
    public static SpeakerPhrase? BeforeQuotation(SentenceFrame frame, int from, int to)
    {
        for (var end = to; end > from;)
        {
            var start = ClauseStart(frame, from, end);
            if (InClause(frame, start, end, to) is { } speaker)
            {
                return speaker;
            }

            end = start;
        }

        return null;
    }

    /// <summary>The speaker among the eojeols [from, to) in front of a reported clause's end.</summary>
    /// <param name="frame">The sentence.</param>
    /// <param name="from">First eojeol looked at.</param>
    /// <param name="to">The eojeol that carries the quotative ending.</param>
    /// <param name="index">The subject's last eojeol, or -1.</param>
    public static SpeakerPhrase? BeforeClause(SentenceFrame frame, int from, int to, out int index)
    {
        index = -1;
        SpeakerPhrase? found = null;
        for (var i = from; i < to; i++)
        {
            if (!IsCandidate(frame, i))
            {
                continue;
            }

            var phrase = frame.Phrase(Head(frame, i));
            if (!phrase.Certain || !MayGovernClause(frame, i, phrase))
            {
                continue;
            }

            var replaces = found is null || (frame.Eojeols[i].Josa == Josa.Topic && phrase.Head is NounKind.Person or NounKind.Source or NounKind.Pronoun && HardBreakBetween(frame, index, i));
            if (replaces)
            {
                (found, index) = (phrase, i);
            }
        }

        return found;
    }

    /// <summary>The speaker named behind a quotation: …라고 나델라는 말했다, …고 로이터가 전했다.</summary>
    public static SpeakerPhrase? Behind(SentenceFrame frame, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (IsCandidate(frame, i) && SpeechVerb.StartsAt(frame, SpeechVerb.PastAdverbs(frame, i + 1)))
            {
                var phrase = frame.Phrase(Head(frame, i));
                if (phrase.Certain)
                {
                    return phrase;
                }
            }
        }

        return null;
    }

    /// <summary>A topic right in front of the verb of saying outranks whatever stands before the statement.</summary>
    /// <param name="frame">The sentence.</param>
    /// <param name="from">First eojeol behind the statement.</param>
    /// <param name="to">Where to stop.</param>
    /// <param name="anybody">Outlets and organisations too, not people alone.</param>
    public static SpeakerPhrase? TopicBehind(SentenceFrame frame, int from, int to, bool anybody = false)
    {
        for (var i = from; i < to; i++)
        {
            if (frame.Eojeols[i].Josa == Josa.Topic && SpeechVerb.StartsAt(frame, i + 1) && frame.Phrase(i) is { Certain: true, Head: not NounKind.Pronoun } phrase && (anybody || phrase.IsPerson))
            {
                return phrase;
            }
        }

        return null;
    }

    /// <summary>…에 따르면: the phrase in front of it; null when the sentence has none before <paramref name="to"/>.</summary>
    public static SpeakerPhrase? AccordingTo(SentenceFrame frame, int to, out int marker)
    {
        // Most sentences name no source like this: one look at them whole.
        for (marker = frame.Sentence.Span.In(frame.Text.Masked).Contains("따르면", StringComparison.Ordinal) ? 1 : to; marker < to; marker++)
        {
            if (!frame.Word(marker).StartsWith("따르면") || frame.Eojeols[marker - 1].Josa != Josa.Adjunct || frame.Word(marker - 1)[^1] != '에')
            {
                continue;
            }

            var word = frame.BaseText(marker - 1);
            return word is "이" or "그" or "것" or "데" ? null : frame.Phrase(word is "등" && IsSingle(frame, marker - 2) ? marker - 2 : marker - 1);
        }

        marker = -1;
        return null;
    }

    /// <summary>가나통신 등에 따르면 names one; with 가나통신과 다라일보 등에 따르면 no one of them stands for all.</summary>
    private static bool IsSingle(SentenceFrame frame, int i)
        => i >= 0 && frame.Phrase(i).Certain && (i == 0 || (!frame.BreaksAfter(i - 1) && frame.Word(i - 1)[^1] is not ('와' or '과' or '·')));

    /// <summary>X를 인용해: X says it, whoever passes it on.</summary>
    public static SpeakerPhrase? Quoted(SentenceFrame frame, int to)
    {
        for (var i = 1; i < to; i++)
        {
            if (frame.Word(i).StartsWith("인용") && frame.Eojeols[i - 1].Josa == Josa.Adjunct && frame.Word(i - 1)[^1] is '을' or '를' && frame.Phrase(i - 1) is { Certain: true } phrase)
            {
                return phrase;
            }
        }

        return null;
    }

    /// <summary>업계에서는, 전문가들 사이에서: those among whom an opinion is heard; <paramref name="at"/> is where, or -1.</summary>
    public static SpeakerPhrase? Milieu(SentenceFrame frame, int to, out int at)
    {
        for (at = 0; at < to; at++)
        {
            var word = frame.Word(at);
            if (frame.Eojeols[at].Josa != Josa.Adjunct || !(word.EndsWith("에서는") || word.EndsWith("에선") || word.EndsWith("에서") || word.EndsWith("에서도")))
            {
                continue;
            }

            if (frame.Kind(at) == NounKind.Source)
            {
                return frame.Phrase(at);
            }

            if (frame.BaseText(at) is "사이" && at > 0 && frame.Kind(at - 1) == NounKind.Source)
            {
                return frame.Phrase(at - 1);
            }
        }

        at = -1;
        return null;
    }

    /// <summary>The person of the noun phrase that a relative clause describes: “…”고 주장해 온 홍길동 교수(는, 의).</summary>
    public static SpeakerPhrase? Described(SentenceFrame frame, int verb, int to)
    {
        for (var i = verb + 1; i < to && i < verb + 6; i++)
        {
            if (frame.Kind(i) == NounKind.Boundary || frame.BreaksAfter(i) && !frame.Eojeols[i].MarksSubject)
            {
                return null;
            }

            if (frame.Eojeols[i].MarksSubject || frame.Eojeols[i].Josa is Josa.Genitive or Josa.Copula && frame.Kind(i) is NounKind.Title or NounKind.Person)
            {
                return frame.Phrase(i) is { Certain: true, IsPerson: true } phrase ? phrase : null;
            }
        }

        return null;
    }

    /// <summary>The last person in the nominative before a quotation that stands in a relative clause.</summary>
    public static SpeakerPhrase? NearestNominative(SentenceFrame frame, int from, int to)
    {
        for (var i = to - 1; i >= from; i--)
        {
            if (frame.Eojeols[i].Josa == Josa.Subject && IsCandidate(frame, i) && frame.Phrase(i) is { Certain: true, IsPerson: true } phrase)
            {
                return phrase;
            }
        }

        return null;
    }

    public static bool IsCandidate(SentenceFrame frame, int i)
    {
        ref readonly var eojeol = ref frame.Eojeols[i];
        if (eojeol.IsQuotation || frame.IsGlued(i))
        {
            return false;
        }

        if (i > 0 && eojeol.Span.Length == 2 && frame.Word(i) is "역시" or "또한")
        {
            return frame.Word(i) is "역시" && frame.Eojeols[i - 1].Josa == Josa.None && frame.Kind(i - 1) != NounKind.Boundary;
        }

        return (eojeol.MarksSubject && frame.Kind(i) != NounKind.Boundary && !IsPredicate(frame, i)) || IsListHead(frame, i) || IsContrasted(frame, i);
    }

    /// <summary>…라고 비난했던 홍길동 총리였지만 이날은 “…”: the person of the first clause is the one who speaks in the second.</summary>
    private static bool IsContrasted(SentenceFrame frame, int i)
        => frame.Eojeols[i].Josa == Josa.Copula && frame.Word(i).EndsWith("지만") && frame.Kind(i) is NounKind.Title or NounKind.Person;

    /// <summary>않은, 없는, 많은: the stem of a verb or adjective, not a noun with a topic particle.</summary>
    private static bool IsPredicate(SentenceFrame frame, int i)
        => frame.Eojeols[i].Josa == Josa.Topic && frame.Text.Masked[frame.Eojeols[i].Stem.End - 1] is '않' or '없' or '있' or '많' or '같' or '높' or '낮' or '좋' or '싫' or '젊' or '늦' or '깊' or '넓' or '좁' or '짧' or '받' or '얻' or '맡' or '찾' or '믿' or '남' && frame.Kind(i) == NounKind.Other;

    private static int Head(SentenceFrame frame, int i) => frame.Word(i) is "역시" ? i - 1 : i;

    /// <summary>A list item opens with its speaker: <c>- 이름(직함): …</c>. A plain key has no name in it.</summary>
    private static bool IsListHead(SentenceFrame frame, int i) => frame.Eojeols[i].Next == ':' && i < 6 && frame.Phrase(i) is { IsPerson: true };

    private static SpeakerPhrase? InClause(SentenceFrame frame, int from, int to, int quotation)
    {
        SpeakerPhrase? best = null;
        var bestRank = 0;
        for (var i = to - 1; i >= from; i--)
        {
            if (!IsCandidate(frame, i))
            {
                continue;
            }

            var phrase = frame.Phrase(Head(frame, i));
            var rank = Rank(frame, i, phrase, quotation);
            if (rank > bestRank)
            {
                (best, bestRank) = (phrase, rank);
            }
        }

        return best;
    }

    private static int Rank(SentenceFrame frame, int i, SpeakerPhrase phrase, int quotation)
    {
        var topic = frame.Eojeols[i].Josa != Josa.Subject || frame.Eojeols[i].Next == ':';
        if (!phrase.Certain)
        {
            var speaks = frame.Eojeols[i].Josa == Josa.Topic ? OnlyAdjunctsBetween(frame, i + 1, quotation) : topic && i + 1 == quotation;
            return speaks ? 2 : OpensSentence(frame, i) ? 1 : 0;
        }

        return (topic, phrase.IsPerson || phrase.Head is NounKind.Title or NounKind.Source) switch
        {
            (true, true) => 6,
            (true, false) => 5,
            // Of several nominatives the nearest governs; those before it belong to what describes it.
            _ => 4,
        };
    }

    /// <summary>The first noun of the sentence as its topic: with a quotation behind it, it speaks if nobody better does.</summary>
    private static bool OpensSentence(SentenceFrame frame, int i)
        => frame.Eojeols[i].Josa == Josa.Topic && (i == 0 || (i == 1 && (frame.Words.Continuations.Contains(frame.Word(0)) || frame.Kind(0) == NounKind.Boundary)));

    private static bool OnlyAdjunctsBetween(SentenceFrame frame, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            var eojeol = frame.Eojeols[i];
            var adjunct = eojeol.Josa is Josa.Adjunct or Josa.Genitive || (eojeol.Josa is Josa.None or Josa.Also && !eojeol.IsQuotation && frame.Kind(i) is not (NounKind.Person or NounKind.Title));
            if (!adjunct || to - from > 8)
            {
                return false;
            }
        }

        return true;
    }

    private static bool MayGovernClause(SentenceFrame frame, int i, SpeakerPhrase phrase)
    {
        var eojeol = frame.Eojeols[i];
        if (eojeol.Josa != Josa.Subject || eojeol.Next == ':')
        {
            return true;
        }

        // A company in the nominative is as likely the subject of what is reported; a setting behind it shows that it reports.
        return phrase.IsPerson || phrase.Head is NounKind.Source or NounKind.Title || (i + 1 < frame.Count && frame.Eojeols[i + 1].Josa == Josa.Adjunct && (frame.Word(i + 1) is not [.., '을' or '를'] || (i + 2 < frame.Count && frame.Word(i + 2) is "통해" or "내고")));
    }

    private static int ClauseStart(SentenceFrame frame, int from, int end)
    {
        for (var i = end - 2; i >= from; i--)
        {
            if (IsHardBreak(frame, i))
            {
                return i + 1;
            }
        }

        return from;
    }

    private static bool HardBreakBetween(SentenceFrame frame, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (IsHardBreak(frame, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A finite clause ends here: …했으나, …했지만, …는데, …하자, …가운데, …했고.</summary>
    private static bool IsHardBreak(SentenceFrame frame, int i)
    {
        var word = frame.Word(i);
        return frame.Eojeols[i].Next == ','
            && (word.EndsWith("으나") || word.EndsWith("지만") || word.EndsWith("는데") || word.EndsWith("가운데") || word.EndsWith("했고") || word.EndsWith("었고") || word.EndsWith("자") && word.Length > 2 && frame.Kind(i) is NounKind.Other or NounKind.Boundary);
    }
}
