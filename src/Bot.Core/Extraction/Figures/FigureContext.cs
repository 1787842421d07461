using Bot.Core.Cleaning;
using Bot.Core.Extraction.Numbers;
using Bot.Core.Lexicon;

namespace Bot.Core.Extraction.Figures;

/// <summary>Reads around an amount: what it measures, which amount it converts.</summary>
internal sealed class FigureContext(WordLists words)
{
    /// <summary>How far behind an amount its measure may stand: <c>100억원 규모의 시리즈A 투자</c>.</summary>
    private const int MeasureReach = 20;

    private const int LongestMeasure = 8;

    /// <summary>Room for <c>(약 </c>, <c>(우리 돈으로 약 </c>, <c>(한화 기준 </c>.</summary>
    private const int ConversionReach = 14;

    private readonly WordMatch measures = new(words["figures.measures"]);

    /// <summary>The last measure between the amount before and this one, else the first right behind it.</summary>
    public string? Measure(string view, Sentence sentence, List<PrintedMoney> amounts, int index)
    {
        var from = index == 0 ? sentence.Span.Start : amounts[index - 1].Span.End;
        var (start, end) = (amounts[index].Span.Start, amounts[index].Span.End);
        for (var i = start - 1; i >= from; i--)
        {
            if (MeasureAt(view, i, start) is { } before)
            {
                return Longest(view, from, i, before);
            }
        }

        var to = Math.Min(index + 1 < amounts.Count ? amounts[index + 1].Span.Start : sentence.Span.End, end + MeasureReach);
        for (var i = end; i < to; i++)
        {
            if (MeasureAt(view, i, to) is { } after)
            {
                return after;
            }
        }

        return null;
    }

    /// <summary>In <c>557만달러(약 80억원)</c> the second amount converts the first.</summary>
    public static PrintedMoney? Converted(string view, List<PrintedMoney> amounts, int index)
    {
        if (index == 0 || amounts[index - 1].Currency == amounts[index].Currency)
        {
            return null;
        }

        var (first, second) = (amounts[index - 1], amounts[index]);
        var between = view.AsSpan(first.Span.End, second.Span.Start - first.Span.End).TrimStart();
        return between.Length is > 0 and <= ConversionReach && between[0] is '(' or '（' && between.IndexOfAny(')', '）', ',') < 0 ? first : null;
    }

    /// <summary><c>훈련 비용</c> ends where <c>비용</c> ends and says more.</summary>
    private string Longest(string view, int from, int at, string found)
    {
        for (var i = Math.Max(from, at - LongestMeasure); i < at; i++)
        {
            if (MeasureAt(view, i, at + found.Length) is { } longer && i + longer.Length == at + found.Length)
            {
                return longer;
            }
        }

        return found;
    }

    /// <summary>A measure begins a word (or follows a blank, bracket or quote); 매출 inside another word is not one.</summary>
    private string? MeasureAt(string view, int at, int end)
        => at > 0 && KoreanUnits.IsHangul(view[at - 1]) ? null : measures.At(view.AsSpan(0, end), at);
}
