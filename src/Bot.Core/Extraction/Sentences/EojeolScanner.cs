using System.Collections.Immutable;
using Bot.Core.Articles;
using Bot.Core.Cleaning;
using Bot.Core.Lexicon;

namespace Bot.Core.Extraction.Sentences;

/// <summary>Cuts a sentence of the masked text into eojeols. Linear: every character is looked at a bounded number of times.</summary>
internal static class EojeolScanner
{
    private const int LongestBracket = 80;

    /// <param name="text">The cleaned article.</param>
    /// <param name="sentence">Which stretch of it.</param>
    /// <param name="firstQuotation">Index of the first quotation that starts at or after the sentence.</param>
    /// <param name="eojeols">Emptied and filled; what is read of one sentence after the other needs only one list.</param>
    public static void Scan(CleanText text, TextSpan sentence, int firstQuotation, List<Eojeol> eojeols)
    {
        eojeols.Clear();
        var masked = text.Masked;
        var quotation = firstQuotation;
        var mark = StartOf(text.Quotations, quotation);
        var position = sentence.Start;
        while (position < sentence.End)
        {
            if (IsBlank(masked[position]))
            {
                position++;
                continue;
            }

            if (mark < position)
            {
                quotation = SkipBefore(text.Quotations, quotation, position);
                mark = StartOf(text.Quotations, quotation);
            }

            if (mark == position && StartsAt(text.Quotations, quotation, position, QuoteMark.Double))
            {
                var outer = text.Quotations[quotation].Outer;
                var end = Math.Min(outer.End, sentence.End);
                eojeols.Add(new Eojeol(new TextSpan(outer.Start, end), end, Josa.None, quotation, CharAt(masked, end)));
                position = Math.Max(end, position + 1);
                continue;
            }

            var wordEnd = WordEnd(text, sentence, quotation, position);
            AddWord(eojeols, masked, new TextSpan(position, wordEnd));
            position = wordEnd;
        }
    }

    private static int WordEnd(CleanText text, TextSpan sentence, int quotation, int start)
    {
        var masked = text.Masked;
        var position = start;
        var mark = StartOf(text.Quotations, quotation);
        while (position < sentence.End && !IsBlank(masked[position]))
        {
            if (position < mark)
            {
                position = masked[position] == '(' && position > start ? PastBracket(masked, position, sentence.End) : position + 1;
                continue;
            }

            quotation = SkipBefore(text.Quotations, quotation, position);
            mark = StartOf(text.Quotations, quotation);
            if (StartsAt(text.Quotations, quotation, position, QuoteMark.Double) && position > start)
            {
                return position;
            }

            if (StartsAt(text.Quotations, quotation, position, QuoteMark.Single))
            {
                position = Math.Min(text.Quotations[quotation].Outer.End, sentence.End);
            }
            else if (position == mark)
            {
                position++;
            }
        }

        return position;
    }

    private static int StartOf(ImmutableArray<Quotation> quotations, int index) => index < quotations.Length ? quotations[index].Outer.Start : int.MaxValue;

    /// <summary>The view has folded every wide blank to a plain one.</summary>
    private static bool IsBlank(char c) => c <= ' ';

    private static int PastBracket(string masked, int open, int limit)
    {
        var end = Math.Min(limit, open + LongestBracket);
        var close = masked.AsSpan(open, end - open).IndexOf(')');
        return close < 0 ? open + 1 : open + close + 1;
    }

    private static void AddWord(List<Eojeol> eojeols, string masked, TextSpan word)
    {
        var end = word.End;
        while (end > word.Start && IsTrailing(masked[end - 1]))
        {
            end--;
        }

        if (end == word.Start || IsMark(masked.AsSpan(word.Start, end - word.Start)))
        {
            return;
        }

        var span = new TextSpan(word.Start, end);
        var (stemLength, josa) = EojeolForm.Of(span.In(masked));
        var next = end < word.End ? masked[end] : ' ';
        eojeols.Add(new Eojeol(span, span.Start + stemLength, josa, -1, next));
    }

    private static bool IsTrailing(char c) => c < Syllables.First && c is ',' or '.' or ';' or ':' or '!' or '?' or '…' or '·';

    /// <summary>A bullet or a dash standing alone.</summary>
    private static bool IsMark(ReadOnlySpan<char> word) => word.Length <= 2 && !char.IsLetterOrDigit(word[0]) && !char.IsLetterOrDigit(word[^1]);

    private static int SkipBefore(ImmutableArray<Quotation> quotations, int index, int position)
    {
        while (index < quotations.Length && quotations[index].Outer.Start < position)
        {
            index++;
        }

        return index;
    }

    private static bool StartsAt(ImmutableArray<Quotation> quotations, int index, int position, QuoteMark mark)
        => index < quotations.Length && quotations[index].Outer.Start == position && quotations[index].Mark == mark && quotations[index].Outer.Length > 1;

    private static char CharAt(string text, int position) => position < text.Length ? text[position] : ' ';
}
