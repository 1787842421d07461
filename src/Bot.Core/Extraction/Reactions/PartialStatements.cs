using Bot.Core.Articles;
using Bot.Core.Cleaning;

namespace Bot.Core.Extraction.Reactions;

/// <summary>Reported words between single quotation marks: …를 ‘…’라고 평가했다. Terms in single marks are far more frequent, so a verb of saying must govern them.</summary>
internal static class PartialStatements
{
    private const int ShortestQuote = 3;

    public static void AddTo(List<StatementDraft> drafts, SentenceFrame frame)
    {
        var quotations = frame.Text.Quotations;
        for (var q = frame.FirstQuotation; q < quotations.Length && quotations[q].Outer.Start < frame.Sentence.Span.End; q++)
        {
            var quotation = quotations[q];
            if (quotation is not { Mark: QuoteMark.Single, Depth: 0, Closed: true } || quotation.Inner.Length < ShortestQuote)
            {
                continue;
            }

            var index = EojeolAt(frame, quotation.Outer);
            if (index >= 0 && UseOf(frame, index, quotation) == QuotationUse.Speech)
            {
                drafts.Add(new StatementDraft(quotation.Inner, ReactionKind.Partial, SubjectFinder.BeforeQuotation(frame, 0, index)) { Confidence = 0.8 });
            }
        }
    }

    private static int EojeolAt(SentenceFrame frame, TextSpan outer)
    {
        for (var i = 0; i < frame.Count; i++)
        {
            // Words glued in front (반‘AI) make it a term.
            if (frame.Eojeols[i].Span.Start == outer.Start)
            {
                return i;
            }
        }

        return -1;
    }

    private static QuotationUse UseOf(SentenceFrame frame, int index, Quotation quotation)
    {
        var marker = new TextSpan(quotation.Outer.End, Math.Max(quotation.Outer.End, frame.Eojeols[index].Span.End)).In(frame.Text.Masked);
        if (marker is "이자" or "자" && index + 1 < frame.Count && frame.Word(index + 1)[0] is '‘' or '\'')
        {
            // ‘A’이자 ‘B’라고 언급했다: what governs the second governs the first.
            var next = frame.Text.Quotations.FirstOrDefault(other => other.Outer.Start == frame.Eojeols[index + 1].Span.Start);
            return next.Outer.IsEmpty ? QuotationUse.NotSpeech : UseOf(frame, index + 1, next);
        }

        return marker.IsEmpty ? QuotationUse.NotSpeech : QuotativeMarker.UseOf(frame, marker, index + 1, glued: true, quotation.Inner.Length, single: true);
    }
}
