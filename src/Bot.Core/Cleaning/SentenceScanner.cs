using System.Buffers;
using Bot.Core.Articles;

namespace Bot.Core.Cleaning;

/// <summary>
/// Cuts one line into sentences. Quotations and brackets are stepped over whole; a full stop ends a sentence when a blank follows, and also when
/// a Hangul sentence ending (다, 요, …) stands before it and the next word is glued on.
/// </summary>
internal ref struct SentenceScanner
{
    /// <summary>A bracket not closed within so many characters is taken for a typing error.</summary>
    private const int LongestBracket = 200;

    /// <summary>
    /// Print has none of half this length. What goes on for longer is a list, a table or rubbish, and those who read sentences look at all pairs
    /// of things in one: it is cut between two words, outside quotations.
    /// </summary>
    private const int LongestSentence = 2000;

    private const int LongestWord = 50;

    private const string Closers = ")]>）】”\"’'";

    private static readonly SearchValues<char> Stops = SearchValues.Create(".?!。…([（【");
    private static readonly SearchValues<char> BracketEnds = SearchValues.Create(")]）】");

    private readonly ReadOnlySpan<char> _text;
    private readonly TextSpan _line;
    private readonly CleaningWords _words;

    /// <summary>Where the sentence being read starts.</summary>
    private int _start;

    private int _at;

    /// <summary>The next closing bracket, remembered so that a line of thousands of opening brackets is searched once.</summary>
    private int _bracketEnd = -1;

    private long _steps;

    private SentenceScanner(ReadOnlySpan<char> text, TextSpan line, CleaningWords words)
    {
        _text = text;
        _line = line;
        _words = words;
        _start = _at = SkipBlanks(line.Start);
    }

    /// <summary>Appends the sentences of <paramref name="line"/>, the line number <paramref name="index"/>, whose quotations are given.</summary>
    /// <returns>How many characters were looked at, so that a test can hold it to the length of the line.</returns>
    public static long Scan(ReadOnlySpan<char> text, TextSpan line, int index, CleaningWords words, ReadOnlySpan<Quotation> quotations, List<Sentence> sentences)
    {
        var scanner = new SentenceScanner(text, line, words);
        while (scanner.Next(ref quotations) is { } sentence)
        {
            sentences.Add(new Sentence(sentence, index));
        }

        return scanner._steps;
    }

    private TextSpan? Next(ref ReadOnlySpan<Quotation> quotations)
    {
        while (_at < _line.End)
        {
            while (quotations is [var passed, ..] && passed.Outer.Start < _at)
            {
                _at = Math.Max(_at, passed.Outer.End);
                quotations = quotations[1..];
            }

            var limit = quotations is [var next, ..] ? next.Outer.Start : _line.End;
            var reach = Math.Min(limit, Math.Max(_at, _start + LongestSentence));
            var skipped = _at < reach ? _text[_at..reach].IndexOfAny(Stops) : -1;
            _steps += (skipped < 0 ? Math.Max(0, reach - _at) : skipped) + 1;
            int end;
            if (skipped >= 0)
            {
                _at += skipped;
                end = _text[_at] is '(' or '[' or '（' or '【' ? StepOverBracket() : StepOverPunctuation();
            }
            else if (reach < limit || _at - _start > LongestSentence)
            {
                return Take(CutNear(reach, limit));
            }
            else if (quotations is [var quotation, .. var others])
            {
                _at = quotation.Outer.End;
                end = EndOfQuotedSentence(quotation);
                quotations = others;
            }
            else
            {
                break;
            }

            if (end > _start)
            {
                return Take(end);
            }
        }

        return _start < _line.End ? Take(_line.End) : null;
    }

    /// <summary>The last blank since what was stepped over whole, else the next one; in a text without blanks as far as was read.</summary>
    private readonly int CutNear(int reach, int limit)
    {
        if (_at < reach && _text[_at..reach].LastIndexOf(' ') is >= 0 and var last)
        {
            return _at + last;
        }

        return _text[reach..Math.Min(limit, reach + LongestWord)].IndexOf(' ') is >= 0 and var next ? reach + next
            : reach < _line.End && char.IsLowSurrogate(_text[reach]) ? reach - 1
            : reach;
    }

    private TextSpan? Take(int end)
    {
        var last = end;
        while (last > _start && Script.IsBlank(_text[last - 1]))
        {
            last--;
        }

        var sentence = new TextSpan(_start, last);
        _start = SkipBlanks(end);
        _at = Math.Max(_at, _start);
        return sentence.IsEmpty ? null : sentence;
    }

    /// <summary>Gives the sentence's end when the bracket was a whole sentence, else -1.</summary>
    private int StepOverBracket()
    {
        if (_bracketEnd <= _at)
        {
            var found = _text[_at.._line.End].IndexOfAny(BracketEnds);
            _steps += found < 0 ? _line.End - _at : found;
            _bracketEnd = found < 0 ? int.MaxValue : _at + found;
        }

        if (_bracketEnd - _at > LongestBracket)
        {
            _at++;
            return -1;
        }

        var isWhole = _start == _at && IsFinal(_text[_bracketEnd - 1]);
        _at = _bracketEnd + 1;
        return isWhole && (IsBreak(_at) || IsWordStart(_text[_at])) ? _at : -1;
    }

    /// <summary>A quotation that is a sentence by itself: nothing before it, a full stop inside its end, and no 라고 after it.</summary>
    private readonly int EndOfQuotedSentence(Quotation quotation)
    {
        var end = quotation.Outer.End;
        if (!quotation.Closed)
        {
            return IsFinal(_text[end - 1]) ? end : -1;
        }

        return quotation.Mark == QuoteMark.Double
            && _start == quotation.Outer.Start
            && IsFinal(_text[quotation.Inner.End - 1])
            && IsBreak(end)
            && !_words.DetachedQuotatives.IsFirstWordOf(_text[end.._line.End].TrimStart())
            ? end
            : -1;
    }

    /// <summary>Gives the sentence's end, or -1 when the sentence goes on.</summary>
    private int StepOverPunctuation()
    {
        var mark = _at;
        while (_at < _line.End && IsFinal(_text[_at]))
        {
            _at++;
        }

        var isEllipsis = (_at - mark > 1 && _text[mark] == '.') || _text[mark] == '…';
        var before = mark > _start ? _text[mark - 1] : ' ';
        var end = _at;
        while (end < _line.End && end - _at < 4 && Closers.Contains(_text[end], StringComparison.Ordinal))
        {
            end++;
        }

        if (IsBreak(end))
        {
            return EndsBeforeBlank(mark, isEllipsis, before, _text[end.._line.End].TrimStart()) ? end : -1;
        }

        var isGlued = _text[mark] is '.' or '?' or '!' && before is '다' or '요' or '까' or '죠' && mark - _start > 1 && IsWordStart(_text[_at]);
        return isGlued && (_text[mark] == '.' || !_words.Quotatives.IsFirstWordOf(_text[_at.._line.End])) ? _at : -1;
    }

    private readonly bool EndsBeforeBlank(int mark, bool isEllipsis, char before, ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty || _text[mark] == '。')
        {
            return true;
        }

        if (isEllipsis)
        {
            return Script.EndsSentence(before);
        }

        if (_text[mark] is '?' or '!')
        {
            return !(Script.IsLatin(before) && Script.IsLatin(rest[0])) && !_words.DetachedQuotatives.IsFirstWordOf(rest);
        }

        var sentence = _text[_start..mark];
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

    private readonly bool IsAbbreviation(ReadOnlySpan<char> sentence)
    {
        var length = 0;
        while (length < sentence.Length && length < 8 && Script.IsLatin(sentence[^(length + 1)]))
        {
            length++;
        }

        var word = sentence[^length..];
        return length == 1
            || (length > 1 && _words.Abbreviations.StartOf(word) is { } entry && entry.Length == length);
    }

    /// <summary>What a sentence may start with when no blank divides it from the one before; a small Latin letter would be a web address.</summary>
    private static bool IsWordStart(char c) => !char.IsAsciiLetterLower(c) && !",.;:!?…)]}>%~-/".Contains(c, StringComparison.Ordinal);

    private static bool IsFinal(char c) => c is '.' or '?' or '!' or '…' or '。';

    private readonly int SkipBlanks(int at)
    {
        while (at < _line.End && Script.IsBlank(_text[at]))
        {
            at++;
        }

        return at;
    }

    private readonly bool IsBreak(int at) => at >= _line.End || Script.IsBlank(_text[at]);
}
