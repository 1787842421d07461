using Bot.Core.Lexicon;

namespace Bot.Core.Extraction.Reactions;

/// <summary>Reads what is glued to a closing quotation mark: 라고, 이라며, 는 (설명이다), 로 (평가했다).</summary>
internal static class QuotativeMarker
{
    // Quotative endings: the words in front were said.
    private static readonly SuffixSet Strong = new(
    [
        "이라고", "라고", "고", "이라며", "라며", "며", "이라면서", "라면서", "면서", "이라면서도", "라면서도", "면서도", "이라고도", "라고도", "고도", "이라고만", "라고만", "고만", "이라고까지", "라고까지",
        "이라고는", "라고는", "고는", "하고", "하며", "이라", "라", "다고", "다며", "다면서", "이냐고", "냐고", "자고", "자며",
    ]);

    // Attributive endings: a noun of saying has to follow.
    private static readonly SuffixSet Weak = new(["이라는", "라는", "는", "이란", "란", "이라던", "라던", "던", "다는", "등의", "등", "이라는게", "라는게", "는게"]);

    private static readonly SuffixSet Role = new(["으로", "로", "이라고도", "으로도", "로도"]);

    private static readonly SuffixSet Joining = new(["이자", "자", "와", "과", "이며", "이고", "또는", "혹은", "및"]);

    public static QuotationUse UseOf(SentenceFrame frame, int quotation, bool single)
    {
        var next = quotation + 1;
        if (next >= frame.Count)
        {
            return QuotationUse.Standalone;
        }

        var eojeol = frame.Eojeols[next];
        if (eojeol.IsQuotation)
        {
            return QuotationUse.Chained;
        }

        var glued = eojeol.Span.Start == frame.Eojeols[quotation].Span.End;
        return UseOf(frame, frame.Word(next), next + 1, glued, InnerLength(frame, quotation), single);
    }

    /// <param name="frame">The sentence.</param>
    /// <param name="marker">What follows the closing mark, up to the next blank.</param>
    /// <param name="after">Index of the eojeol behind the marker.</param>
    /// <param name="glued">No blank stands between mark and marker.</param>
    /// <param name="length">Length of the quoted words.</param>
    /// <param name="single">Single quotation marks: terms are more likely, so a verb of saying must be near.</param>
    public static QuotationUse UseOf(SentenceFrame frame, ReadOnlySpan<char> marker, int after, bool glued, int length, bool single)
    {
        if (Strong.Contains(marker) || StrongWithVerb(frame, marker))
        {
            return StrongUse(frame, after, single);
        }

        if (Weak.Contains(marker))
        {
            return ReportedNounFollows(frame, after, single ? 2 : 1) ? QuotationUse.Speech : QuotationUse.NotSpeech;
        }

        if (glued && Role.Contains(marker))
        {
            return Follows(frame, after, 2, frame.Words.JudgingNouns) && length > 1 ? QuotationUse.Speech : QuotationUse.NotSpeech;
        }

        return glued && Joining.Contains(marker) && after < frame.Count && frame.Eojeols[after].IsQuotation ? QuotationUse.Chained : QuotationUse.NotSpeech;
    }

    private static QuotationUse StrongUse(SentenceFrame frame, int after, bool single)
    {
        if (after < frame.Count && frame.Words.NotSpeech.LongestPrefix(frame.Word(after)) > 0)
        {
            return QuotationUse.NotSpeech;
        }

        return !single || SpeechVerb.Governs(frame, after, out _) ? QuotationUse.Speech : QuotationUse.NotSpeech;
    }

    /// <summary>라고말했다: the blank is missing.</summary>
    private static bool StrongWithVerb(SentenceFrame frame, ReadOnlySpan<char> marker)
    {
        var length = Strong.LongestPrefix(marker);
        return length > 0 && length < marker.Length && (frame.Words.SpeechVerbs.LongestPrefix(marker[length..]) > 1 || frame.Words.SpeechNouns.LongestPrefix(marker[length..]) > 1);
    }

    private static bool ReportedNounFollows(SentenceFrame frame, int from, int shortest)
    {
        for (var i = from; i < frame.Count && i < from + 4 && !frame.Eojeols[i].IsQuotation && frame.Words.NotSpeech.LongestPrefix(frame.Word(i)) == 0; i++)
        {
            if (frame.Words.ReportedNounLength(frame.Word(i)) >= shortest)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Follows(SentenceFrame frame, int from, int reach, SuffixSet nouns)
    {
        for (var i = from; i < frame.Count && i < from + reach; i++)
        {
            if (frame.Eojeols[i].IsQuotation || frame.Words.NotSpeech.LongestPrefix(frame.Word(i)) > 0)
            {
                return false;
            }

            if (nouns.LongestPrefix(frame.Word(i)) > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static int InnerLength(SentenceFrame frame, int quotation) => frame.Text.Quotations[frame.Eojeols[quotation].Quotation].Inner.Length;
}
