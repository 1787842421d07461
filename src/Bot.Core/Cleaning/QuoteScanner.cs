using System.Buffers;
using System.Runtime.InteropServices;
using Bot.Core.Articles;
using Bot.Core.Lexicon;

namespace Bot.Core.Cleaning;

/// <summary>
/// Finds the quotations of one line. Marks are mixed in print (opened by " and closed by ”), typed the wrong way round, used as apostrophes
/// and forgotten; every mark is looked at once, and what it does is decided by its neighbours.
/// </summary>
internal ref struct QuoteScanner
{
    /// <summary>An unclosed quotation longer than this does not swallow the rest of a flattened article, but ends with its first sentence.</summary>
    private const int LongestUnclosed = 300;

    /// <summary>A single mark not closed within so many characters was no quotation mark.</summary>
    private const int LongestSingle = 300;

    /// <summary>From 고 to the full stop: 고 거듭 강조했다.</summary>
    private const int LongestSpeechVerb = 12;

    private static readonly SearchValues<char> Marks = SearchValues.Create("“”\"„‟＂‘’'‛「」『』");

    private readonly ReadOnlySpan<char> _text;
    private readonly TextSpan _line;
    private readonly WordMatch _quotatives;
    private readonly List<Quotation> _found;
    private long _steps;
    private Pending _double = Pending.None;
    private Pending _outer = Pending.None;
    private Pending _inner = Pending.None;

    private QuoteScanner(ReadOnlySpan<char> text, TextSpan line, WordMatch quotatives, List<Quotation> found)
    {
        _text = text;
        _line = line;
        _quotatives = quotatives;
        _found = found;
    }

    /// <summary>Appends the quotations of <paramref name="line"/> to <paramref name="found"/>, ordered by start.</summary>
    /// <returns>How many characters and marks were looked at, so that a test can hold it to the length of the line.</returns>
    public static long Scan(ReadOnlySpan<char> text, TextSpan line, WordMatch quotatives, List<Quotation> found)
    {
        var first = found.Count;
        var scanner = new QuoteScanner(text, line, quotatives, found);
        scanner.Run();
        var kept = first;
        for (var i = first; i < found.Count; i++)
        {
            if (!found[i].Inner.IsEmpty)
            {
                found[kept++] = found[i];
            }
        }

        CollectionsMarshal.SetCount(found, kept);
        return scanner._steps;
    }

    private void Run()
    {
        var at = _line.Start;
        while (_text[at.._line.End].IndexOfAny(Marks) is >= 0 and var skipped)
        {
            at += skipped;
            _steps += skipped + 1;
            if (Script.IsDoubleQuote(_text[at]))
            {
                Double(at);
            }
            else
            {
                Single(at);
            }

            at++;
        }

        if (_double.IsOpen)
        {
            EndUnclosed(_line.End, isNextOpening: false);
        }
    }

    private void Double(int at)
    {
        if (!_double.IsOpen)
        {
            if (OpensDouble(at))
            {
                _double = Open(at, '”');
            }
        }
        else if (ReopensDouble(at))
        {
            EndUnclosed(at, isNextOpening: true);
            _double = Open(at, '”');
        }
        else
        {
            Close(ref _double, at, QuoteMark.Double, depth: 0);
            _inner = Pending.None;
        }
    }

    private readonly bool OpensDouble(int at)
    {
        var (before, after) = Around(at);
        if (Script.IsBlank(after) && (!Script.IsBlank(before) || _text[at] == '”'))
        {
            return _text[at] is '“' or '„' && at + 1 < _line.End;
        }

        return _text[at] switch
        {
            '“' or '„' => true,
            '”' or '‟' => Script.IsBlank(before),
            // 6" is a length; …했다"고 closes a quotation whose opening mark was lost.
            _ => !(Script.IsDigit(before) && !Script.IsHangul(after))
                && (Script.IsBlank(before) || !_quotatives.IsFirstWordOf(_text[(at + 1).._line.End])),
        };
    }

    /// <summary>Whether a mark met inside a quotation begins another one, so that the first was never closed.</summary>
    private readonly bool ReopensDouble(int at)
    {
        if (_text[at] is '”' or '‟')
        {
            return false;
        }

        var (before, after) = Around(at);
        if (Script.IsBlank(after) || _quotatives.IsFirstWordOf(_text[(at + 1).._line.End]))
        {
            return false;
        }

        var opensByPlace = Script.IsBlank(before) || before is '(' or '[';
        return _text[at] is '“' or '„' ? opensByPlace || char.IsLetterOrDigit(after) : opensByPlace && !char.IsPunctuation(after);
    }

    private void Single(int at)
    {
        ref var pending = ref _outer;
        if (_double.IsOpen)
        {
            pending = ref _inner;
        }

        if (pending.IsOpen && at - pending.At > LongestSingle)
        {
            pending = Pending.None;
        }

        if (pending.IsOpen && ClosesSingle(at, pending.Closer))
        {
            Close(ref pending, at, QuoteMark.Single, _double.IsOpen ? 1 : 0);
        }
        else if (OpensSingle(at, pending.IsOpen))
        {
            pending = Open(at, _text[at] switch { '「' => '」', '『' => '』', _ => '’' });
        }
    }

    private readonly bool ClosesSingle(int at, char closer)
    {
        var mark = _text[at];
        if (closer != '’' || mark is '「' or '」' or '『' or '』')
        {
            return mark == closer;
        }

        var (before, after) = Around(at);
        return mark switch
        {
            '’' => !IsApostrophe(before, after),
            '\'' => !IsApostrophe(before, after) && (!Script.IsBlank(before) || Script.IsBlank(after)),
            _ => !Script.IsBlank(before) && !char.IsLetterOrDigit(after),
        };
    }

    private readonly bool OpensSingle(int at, bool isInsideSingle)
    {
        var mark = _text[at];
        var (before, after) = Around(at);
        return mark switch
        {
            '」' or '』' => false,
            '「' or '『' => !isInsideSingle,
            _ when Script.IsBlank(after) => false,
            '‘' or '‛' => true,
            // ’25년 abbreviates a year.
            '’' => !isInsideSingle && IsOpenPlace(before) && !Script.IsDigit(after),
            _ => !Script.IsLatin(before) && !Script.IsDigit(before) && !IsYear(at)
                && (IsOpenPlace(before) || !_quotatives.IsFirstWordOf(_text[(at + 1).._line.End])),
        };
    }

    private static bool IsApostrophe(char before, char after) => Script.IsLatin(before) && Script.IsLatin(after);

    private static bool IsOpenPlace(char before) => Script.IsBlank(before) || before is '(' or '[' || Script.IsDoubleQuote(before);

    private readonly bool IsYear(int at)
        => at + 3 < _line.End && Script.IsDigit(_text[at + 1]) && Script.IsDigit(_text[at + 2]) && _text[at + 3] == '년';

    private readonly (char Before, char After) Around(int at)
        => (at > _line.Start ? _text[at - 1] : ' ', at + 1 < _line.End ? _text[at + 1] : ' ');

    private readonly Pending Open(int at, char closer)
    {
        _found.Add(default);
        return new Pending(at, _found.Count - 1, closer);
    }

    private readonly void Close(ref Pending pending, int at, QuoteMark mark, int depth)
    {
        _found[pending.Slot] = new Quotation(new TextSpan(pending.At, at + 1), new TextSpan(pending.At + 1, at), mark, Closed: true, depth);
        pending = Pending.None;
    }

    private void EndUnclosed(int limit, bool isNextOpening)
    {
        var start = _double.At + 1;
        var rest = _text[start..limit];
        var end = FirstSentenceEnd(rest, ofSpeech: true);
        end = end > 0 ? end : isNextOpening ? LastSentenceEnd(rest) : rest.Length > LongestUnclosed ? FirstSentenceEnd(rest, ofSpeech: false) : -1;
        end = start + (end < 0 ? rest.TrimEnd().Length : end);
        _found[_double.Slot] = new Quotation(new TextSpan(_double.At, end), new TextSpan(start, end), QuoteMark.Double, Closed: false, Depth: 0);
        _steps += (2 * rest.Length) + _found.Count - _double.Slot;
        for (var i = _double.Slot + 1; i < _found.Count; i++)
        {
            // Found inside while the quotation still seemed to go on; what straddles its end was none.
            _found[i] = _found[i].Outer.Start >= end ? _found[i] with { Depth = 0 } : _found[i].Outer.End > end ? default : _found[i];
        }

        _double = _inner = Pending.None;
    }

    /// <summary>The end of the first sentence, or of the first that says that somebody says something: …고 말했다.</summary>
    private static int FirstSentenceEnd(ReadOnlySpan<char> text, bool ofSpeech)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (IsSentenceEnd(text, i) && (!ofSpeech || text[Math.Max(0, i - LongestSpeechVerb)..i].IndexOf("고 ", StringComparison.Ordinal) >= 0))
            {
                return i + 1;
            }
        }

        return -1;
    }

    private static int LastSentenceEnd(ReadOnlySpan<char> text)
    {
        for (var i = text.Length - 1; i > 0; i--)
        {
            if (IsSentenceEnd(text, i))
            {
                return i + 1;
            }
        }

        return -1;
    }

    private static bool IsSentenceEnd(ReadOnlySpan<char> text, int at)
        => text[at] is '.' or '?' or '!' && Script.IsHangul(text[at - 1])
            && (at + 1 == text.Length || Script.IsBlank(text[at + 1]) || Script.EndsSentence(text[at - 1]));

    private readonly record struct Pending(int At, int Slot, char Closer)
    {
        public static Pending None => new(-1, -1, '\0');

        public bool IsOpen => At >= 0;
    }
}
