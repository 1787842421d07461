using Bot.Core.Articles;
using Bot.Core.Extraction.Sentences;

namespace Bot.Core.Extraction.Reactions;

/// <summary>Statements reported without quotation marks: …다고 밝혔다, …할 것으로 내다봤다, …다는 설명이다, X에 따르면 …다.</summary>
internal static class IndirectStatements
{
    private const int ShortestClause = 6;
    private const int Reach = 5;

    public static void AddTo(List<StatementDraft> drafts, SentenceFrame frame)
    {
        var found = false;
        var from = 0;
        for (var i = 0; i < frame.Count; i++)
        {
            if (frame.Eojeols[i].IsQuotation)
            {
                // What is glued to the closing mark belongs to the quotation.
                from = AfterMarker(frame, i);
                i = Math.Max(i, from - 1);
                continue;
            }

            var kind = QuotativeEnding.Of(frame.Word(i), out var keep);
            // 말했다고 로이터가 전했다: the carrier wraps a statement that the verb has closed already.
            var wraps = kind == QuotativeKind.Verbal && (found || from > 0) && SpeechVerb.StartsAt(frame, i) && (i == from || frame.Word(i)[0] is not ('했' or '한'));
            if (kind == QuotativeKind.None || wraps || EndsInSingleQuotation(frame, i) || !Governed(frame, i, kind, out var verb))
            {
                continue;
            }

            if (Draft(frame, from, i, keep, kind, verb) is { } draft)
            {
                found = true;
                Add(drafts, draft);
            }

            from = i + 1;
        }

        if (!found && Sourced(frame) is { } sourced)
        {
            Add(drafts, sourced);
        }
    }

    /// <summary>A clause that holds a reported quotation is told by the quotation.</summary>
    private static void Add(List<StatementDraft> drafts, StatementDraft indirect)
    {
        if (!drafts.Exists(draft => draft.Span.Overlaps(indirect.Span)))
        {
            drafts.Add(indirect);
        }
    }

    private static int AfterMarker(SentenceFrame frame, int quotation)
    {
        var next = quotation + 1;
        if (next >= frame.Count || frame.Eojeols[next].Span.Start != frame.Eojeols[quotation].Span.End)
        {
            return next;
        }

        // …라고 말하며 A했다고: the verb that governs the quotation is its own. …라며 A했다고: the ending has said it.
        var marker = frame.Word(next);
        var goesOn = marker.EndsWith("며") || marker.EndsWith("면서");
        return !goesOn && SpeechVerb.Governs(frame, next + 1, out var verb) ? AfterReportedNoun(frame, verb) : next + 1;
    }

    /// <summary>“…”는 의견을 내놓으며, …: the noun and its verb are still about the quotation.</summary>
    /// <returns>The index behind them, or behind <paramref name="at"/> alone when it is no such noun.</returns>
    private static int AfterReportedNoun(SentenceFrame frame, int at)
    {
        var isObject = at + 1 < frame.Count && !frame.Eojeols[at].IsQuotation && !frame.Eojeols[at + 1].IsQuotation
            && frame.Words.ReportedNounLength(frame.Word(at)) > 1 && frame.Word(at)[^1] is '을' or '를';
        return isObject && frame.Word(at + 1).TrimEnd(',') is var verb && (verb.EndsWith("며") || verb.EndsWith("면서") || verb.EndsWith("고")) ? at + 2 : at + 1;
    }

    private static bool EndsInSingleQuotation(SentenceFrame frame, int i)
        => frame.Word(i).IndexOfAny('’', '\'') is var mark && mark > 0 && frame.Word(i)[mark..].Length < 6 && frame.Word(i)[0] is '‘' or '\'';

    /// <summary>Whether a verb or noun of saying governs the clause that ends at <paramref name="i"/>; <paramref name="verb"/> is where.</summary>
    private static bool Governed(SentenceFrame frame, int i, QuotativeKind kind, out int verb)
    {
        verb = -1;
        switch (kind)
        {
            case QuotativeKind.Concurrent:
                verb = i;
                return SaysLater(frame, i + 1);
            case QuotativeKind.Verbal:
                return SpeechVerb.Governs(frame, i + 1, out verb) && NoOtherMarkerBetween(frame, i, verb);
            case QuotativeKind.Attributive:
                return ReportedNoun(frame, i, out verb);
            default:
                return Judged(frame, i + 1, kind, out verb);
        }
    }

    /// <summary>…다며 (무엇을) 금지했다 gives a reason, …다며 … 비판했다 reports: the sentence has to speak in the end.</summary>
    private static bool SaysLater(SentenceFrame frame, int from)
    {
        for (var i = from; i < frame.Count; i++)
        {
            var closes = frame.Words.ReportedNounLength(frame.Word(i)) > 1 && (frame.Word(i).EndsWith("이다") || frame.Word(i).EndsWith("입니다"));
            if (closes || frame.Eojeols[i].IsQuotation || SpeechVerb.StartsAt(frame, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool NoOtherMarkerBetween(SentenceFrame frame, int marker, int verb)
    {
        for (var i = marker + 1; i < verb; i++)
        {
            if (QuotativeEnding.Of(frame.Word(i), out _) is QuotativeKind.Verbal or QuotativeKind.Concurrent or QuotativeKind.Attributive)
            {
                return false;
            }
        }

        return true;
    }

    private static bool Judged(SentenceFrame frame, int at, QuotativeKind kind, out int verb)
    {
        verb = at;
        if (at >= frame.Count || frame.Eojeols[at].IsQuotation || SpeechVerb.IsPassive(frame.Word(at)))
        {
            return false;
        }

        var word = frame.Word(at);
        var noun = frame.Words.JudgingNouns.LongestPrefix(word);
        var active = noun > 0 && noun < word.Length && word[noun] is '했' or '하' or '해' or '한' or '할';
        return active || (frame.Words.JudgingVerbs.LongestPrefix(word) > 0 && (kind == QuotativeKind.Judging || word[0] is '꼽' or '내'));
    }

    /// <summary>…다는 설명이다 · …다는 점을 강조했다 · …다는 의견을 내놨다 · X의 …다는 지적이 나온다 (only with a source in the sentence).</summary>
    private static bool ReportedNoun(SentenceFrame frame, int marker, out int noun)
    {
        for (noun = marker + 1; noun < frame.Count && noun <= marker + 3 && !frame.Eojeols[noun].IsQuotation; noun++)
        {
            var length = frame.Words.ReportedNounLength(frame.Word(noun));
            if (length == 0)
            {
                continue;
            }

            var word = frame.Word(noun);
            var rest = word[length..];
            if (rest.StartsWith("이다") || rest.StartsWith("이었다") || rest.StartsWith("다") && length > 0 || rest.StartsWith("이라고") || rest.StartsWith("이라며") || rest.StartsWith("입니다") || rest.StartsWith("이었습니다"))
            {
                return frame.Words.ClosingNouns.Contains(word[..length]);
            }

            return rest.IsEmpty || rest[0] is '을' or '를' or '도' or '만' or '에'
                ? SpeechVerb.StartsAt(frame, SpeechVerb.PastAdverbs(frame, noun + 1)) || Uttered(frame, noun + 1)
                : rest[0] is '이' or '가' && Raised(frame, noun + 1);
        }

        return false;
    }

    /// <summary>의견을 내놨다, 입장을 보였다, 의혹을 제기했다.</summary>
    private static bool Uttered(SentenceFrame frame, int at)
    {
        for (var i = at; i < frame.Count && i < at + 3 && !frame.Eojeols[i].IsQuotation; i++)
        {
            var word = frame.Word(i);
            if (word.StartsWith("내놨") || word.StartsWith("내놓") || word.StartsWith("내비") || word.StartsWith("보였") || word.StartsWith("보이") || word.StartsWith("제기했") || word.StartsWith("제기하") || word.StartsWith("모았") || word.StartsWith("모은") || word.StartsWith("드러") || word.StartsWith("표했") || word.StartsWith("표시했") || word.StartsWith("나타냈") || word.StartsWith("쏟아") || word.StartsWith("고수"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>지적이 나온다, 목소리가 나왔다: a statement only when the sentence says among whom.</summary>
    private static bool Raised(SentenceFrame frame, int at)
        => at < frame.Count && !frame.Eojeols[at].IsQuotation && frame.Word(at) is var word
            && (word.StartsWith("나온") || word.StartsWith("나왔") || word.StartsWith("나오") || word.StartsWith("제기") || word.StartsWith("이어") || word.StartsWith("많") || word.StartsWith("지배"))
            && SubjectFinder.Milieu(frame, at, out _) is not null;

    private static StatementDraft? Draft(SentenceFrame frame, int from, int marker, int keep, QuotativeKind kind, int verb)
    {
        var source = SubjectFinder.BeforeClause(frame, from, marker, out var subject);
        if (Closes(frame, kind, verb) && subject >= 0 && frame.Eojeols[subject].Josa == Josa.Subject)
        {
            // …가 …했다는 설명이다: the nominative belongs to what is explained.
            (source, subject) = (null, -1);
        }

        source = SubjectFinder.Quoted(frame, marker) ?? source;
        if (subject >= 0 && frame.Eojeols[subject].Josa == Josa.Subject && SubjectFinder.TopicBehind(frame, marker + 1, Math.Min(frame.Count, marker + 1 + Reach), anybody: true) is { } outer)
        {
            // A가 …했다고 B는 전했다: A acts, B tells.
            (source, subject) = (outer, -1);
        }

        if (kind == QuotativeKind.Attributive && source is null)
        {
            source = SubjectFinder.Milieu(frame, verb, out subject);
        }

        source ??= SubjectFinder.Behind(frame, marker + 1, Math.Min(frame.Count, marker + 1 + Reach)) ?? Possessor(frame, marker, verb);
        var start = ClauseStart.After(frame, Math.Max(from, subject + 1), marker);
        if (start > marker)
        {
            return null;
        }

        var span = new TextSpan(frame.Eojeols[start].Span.Start, frame.Eojeols[marker].Span.Start + keep);
        if (span.Length < ShortestClause || (from > 0 && frame.Words.ReportedNounLength(frame.Word(start)) > 0 && frame.Eojeols[from - 1].Span.Start > frame.Sentence.Span.Start && start == from) || (source is null && kind == QuotativeKind.Role))
        {
            return null;
        }

        var closing = Closes(frame, kind, verb);
        return new StatementDraft(span, ReactionKind.Indirect, source, Sure: !closing) { Confidence = closing ? 0.6 : 0.8 };
    }

    private static bool Closes(SentenceFrame frame, QuotativeKind kind, int noun)
        => kind == QuotativeKind.Attributive && frame.Words.ClosingNouns.LongestPrefix(frame.Word(noun)) > 0 && frame.Word(noun)[^1] == '다';

    /// <summary>…다는 게 X의 설명이다.</summary>
    private static SpeakerPhrase? Possessor(SentenceFrame frame, int marker, int noun)
    {
        for (var i = marker + 1; i < frame.Count && i <= noun + 2; i++)
        {
            if (frame.Eojeols[i].Josa == Josa.Genitive && !frame.Eojeols[i].IsQuotation)
            {
                return frame.Phrase(i) is { Certain: true } phrase ? phrase : null;
            }
        }

        return null;
    }

    /// <summary>X에 따르면 …다: the rest of the sentence is what X says, unless a quotation carries it.</summary>
    private static StatementDraft? Sourced(SentenceFrame frame)
    {
        if (SubjectFinder.AccordingTo(frame, frame.Count, out var marker) is not { } source || marker + 1 >= frame.Count || frame.HasQuotation)
        {
            return null;
        }

        var named = source.Certain ? source : source with { Head = NounKind.Source, Name = frame.Raw(source.Span) };
        var span = new TextSpan(frame.Eojeols[marker + 1].Span.Start, frame.Eojeols[^1].Span.End);
        return span.Length < ShortestClause ? null : new StatementDraft(span, ReactionKind.Indirect, named) { Embedded = true, Confidence = 0.75 };
    }
}
