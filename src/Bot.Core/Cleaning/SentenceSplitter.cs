using System.Buffers;
using Bot.Core.Articles;

namespace Bot.Core.Cleaning;

/// <summary>
/// Cuts one line into sentences. Quotations and brackets are stepped over whole; a full stop ends a sentence when a blank follows, and also when
/// a Hangul sentence ending (다, 요, …) stands before it and the next word is glued on.
/// </summary>
internal sealed class SentenceSplitter(CleaningWords words)
{
    /// <summary>A bracket not closed within so many characters is taken for a typing error.</summary>
    private const int LongestBracket = 200;

    private const string Closers = ")]>）】”\"’'";

    private static readonly SearchValues<char> Stops = SearchValues.Create(".?!。…([（【");
    private static readonly SearchValues<char> BracketEnds = SearchValues.Create(")]）】");

    public void Split(ReadOnlySpan<char> text, TextSpan line, int lineIndex, List<Quotation> quotations, int firstQuotation, List<Sentence> sentences)
    {
        var start = SkipBlanks(text, line.Start, line.End);
        var (at, next, bracketEnd) = (start, firstQuotation, -1);
        while (at < line.End)
        {
            while (next < quotations.Count && quotations[next].Outer.Start < at)
            {
                at = Math.Max(at, quotations[next++].Outer.End);
            }

            var quoteAt = next < quotations.Count ? quotations[next].Outer.Start : line.End;
            var skipped = at < quoteAt ? text[at..quoteAt].IndexOfAny(Stops) : -1;
            int end;
            if (skipped >= 0)
            {
                at += skipped;
                end = text[at] is '(' or '[' or '（' or '【' ? StepOverBracket(text, line, start, ref at, ref bracketEnd) : EndAt(text, line, start, ref at);
            }
            else if (next < quotations.Count)
            {
                end = EndOfQuotedSentence(text, line, start, quotations[next]);
                at = quotations[next++].Outer.End;
            }
            else
            {
                break;
            }

            if (end > start)
            {
                Add(text, start, end, lineIndex, sentences);
                start = SkipBlanks(text, end, line.End);
                at = Math.Max(at, start);
            }
        }

        Add(text, start, line.End, lineIndex, sentences);
    }

    private static void Add(ReadOnlySpan<char> text, int start, int end, int lineIndex, List<Sentence> sentences)
    {
        while (end > start && Script.IsBlank(text[end - 1]))
        {
            end--;
        }

        if (end > start)
        {
            sentences.Add(new Sentence(new TextSpan(start, end), lineIndex));
        }
    }

    /// <summary>Moves past the bracket at <paramref name="at"/>; gives the sentence's end when the bracket was a whole sentence, else -1.</summary>
    private static int StepOverBracket(ReadOnlySpan<char> text, TextSpan line, int start, ref int at, ref int bracketEnd)
    {
        if (bracketEnd <= at)
        {
            // Remembered, so that a line of thousands of opening brackets is searched once.
            var found = text[at..line.End].IndexOfAny(BracketEnds);
            bracketEnd = found < 0 ? int.MaxValue : at + found;
        }

        if (bracketEnd - at > LongestBracket)
        {
            at++;
            return -1;
        }

        var whole = start == at && IsFinal(text[bracketEnd - 1]);
        at = bracketEnd + 1;
        return whole && IsBreak(text, line, at) ? at : -1;
    }

    /// <summary>A quotation that is a sentence by itself: nothing before it, a full stop inside its end, and no 라고 after it.</summary>
    private int EndOfQuotedSentence(ReadOnlySpan<char> text, TextSpan line, int start, Quotation quotation)
    {
        var end = quotation.Outer.End;
        if (!quotation.Closed)
        {
            return IsFinal(text[end - 1]) ? end : -1;
        }

        return quotation.Mark == QuoteMark.Double
            && IsFinal(text[quotation.Inner.End - 1])
            && start == quotation.Outer.Start
            && IsBreak(text, line, end)
            && !CleaningWords.StartsWithWord(text[end..line.End].TrimStart(), words.DetachedQuotatives)
            ? end
            : -1;
    }

    /// <summary>Moves past the punctuation at <paramref name="at"/>; gives the sentence's end, or -1 when the sentence goes on.</summary>
    private int EndAt(ReadOnlySpan<char> text, TextSpan line, int start, ref int at)
    {
        var mark = at;
        while (at < line.End && text[at] is '.' or '?' or '!' or '…' or '。')
        {
            at++;
        }

        var isLong = at - mark > 1 && text[mark] == '.' || text[mark] == '…';
        var before = mark > start ? text[mark - 1] : ' ';
        var end = at;
        while (end < line.End && Closers.Contains(text[end], StringComparison.Ordinal))
        {
            end++;
        }

        if (IsBreak(text, line, end))
        {
            var rest = text[end..line.End].TrimStart();
            return EndsBeforeBlank(text[start..mark], text[mark], isLong, before, rest) ? end : -1;
        }

        var isGlued = text[mark] is '.' or '?' or '!' && before is '다' or '요' or '까' or '죠' && mark - start > 1 && IsWordStart(text[at]);
        return isGlued && (text[mark] == '.' || !CleaningWords.StartsWithWord(text[at..line.End], words.Quotatives)) ? at : -1;
    }

    private bool EndsBeforeBlank(ReadOnlySpan<char> sentence, char mark, bool isLong, char before, ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty || mark == '。')
        {
            return true;
        }

        if (isLong)
        {
            return Script.EndsSentence(before);
        }

        if (mark is '?' or '!')
        {
            return !(Script.IsLatin(before) && Script.IsLatin(rest[0])) && !CleaningWords.StartsWithWord(rest, words.DetachedQuotatives);
        }

        return !IsMarker(sentence) && !(Script.IsDigit(before) && (Script.IsDigit(rest[0]) || IsDottedDate(sentence))) && !IsAbbreviation(sentence);
    }

    /// <summary><c>1.</c> or <c>가.</c> in front of a sentence numbers it.</summary>
    private static bool IsMarker(ReadOnlySpan<char> sentence)
        => sentence.Length == 1 || (sentence.Length <= 3 && !sentence.ContainsAnyExceptInRange('0', '9'));

    /// <summary>2025. 1. 28. is one date: its last full stop ends no sentence either.</summary>
    private static bool IsDottedDate(ReadOnlySpan<char> sentence)
    {
        var length = 1;
        while (length < Math.Min(3, sentence.Length) && Script.IsDigit(sentence[^(length + 1)]))
        {
            length++;
        }

        var before = sentence[..^length];
        before = before[..Math.Max(0, before.Length - (before.EndsWith(" ", StringComparison.Ordinal) ? 1 : 0))];
        return length <= 2 && before.Length > 1 && before[^1] == '.' && Script.IsDigit(before[^2]);
    }

    private bool IsAbbreviation(ReadOnlySpan<char> sentence)
    {
        var length = 0;
        while (length < sentence.Length && length < 8 && Script.IsLatin(sentence[^(length + 1)]))
        {
            length++;
        }

        var word = sentence[^length..];
        return (length == 1 && char.IsAsciiLetterUpper(word[0]))
            || (length > 1 && CleaningWords.StartOf(word, words.Abbreviations) is { } entry && entry.Length == length);
    }

    /// <summary>What a sentence may start with when no blank divides it from the one before; a small Latin letter would be a web address.</summary>
    private static bool IsWordStart(char c)
        => Script.IsHangul(c) || Script.IsDigit(c) || char.IsAsciiLetterUpper(c) || Script.IsDoubleQuote(c) || Script.IsSingleQuote(c)
            || c is '(' or '[' or '<' or '【' or '△' or '▲' or '▶' or '■' || (c >= '\u4E00' && c <= '\u9FFF');

    private static bool IsFinal(char c) => c is '.' or '?' or '!' or '…' or '。';

    private static int SkipBlanks(ReadOnlySpan<char> text, int at, int end)
    {
        while (at < end && Script.IsBlank(text[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsBreak(ReadOnlySpan<char> text, TextSpan line, int at) => at >= line.End || Script.IsBlank(text[at]);
}
