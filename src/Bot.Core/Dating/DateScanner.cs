using Bot.Core.Articles;
using Bot.Core.Cleaning;
using Bot.Core.Lexicon;

namespace Bot.Core.Dating;

/// <summary>
/// Finds the date expressions of one sentence: looks for the characters that every expression has (digits, 날, 달, 년, …) and reads around them.
/// </summary>
internal ref partial struct DateScanner
{
    private static readonly CharacterSet Triggers = new("0123456789난달번음올년날튿일늘제요반최밤");

    private readonly ReadOnlySpan<char> _text;
    private readonly int _start;
    private readonly int _end;
    private readonly DatingWords _words;

    /// <summary>The end of the last expression: nothing is read twice.</summary>
    private int _done;

    private DateScanner(ReadOnlySpan<char> text, TextSpan sentence, DatingWords words)
    {
        _text = text;
        _start = _done = sentence.Start;
        _end = sentence.End;
        _words = words;
    }

    /// <summary>Appends the expressions of <paramref name="sentence"/> in order.</summary>
    public static void Scan(ReadOnlySpan<char> text, TextSpan sentence, DatingWords words, List<DateExpression> found)
    {
        var scanner = new DateScanner(text, sentence, words);
        var visible = text[..sentence.End];
        for (var at = Triggers.Next(visible, sentence.Start); at < visible.Length; at = Triggers.Next(visible, at))
        {
            if (scanner.Read(at) is { } expression)
            {
                found.Add(scanner.WithSurroundings(expression));
                at = scanner._done;
            }
            else
            {
                at = Script.IsDigit(text[at]) ? scanner.SkipDigits(at) : at + 1;
            }
        }
    }

    private readonly DateExpression? Read(int at) => _text[at] switch
    {
        '난' => StartsAt(at - 1, "지난") ? ReadPast(at - 1) : null,
        '달' => ReadMonthWord(at),
        '번' => StartsAt(at - 1, "이번") ? ReadNear(at - 1, at + 1, DateFrame.ThisWeek, DateFrame.ThisMonth) : null,
        '음' => StartsAt(at - 1, "다음") ? ReadNext(at - 1) : null,
        '올' => ReadThisYear(at),
        '년' => ReadYearWord(at),
        '날' => ReadDayWord(at),
        '튿' => StartsAt(at - 1, "이튿날") ? Relative(at - 1, at + 2, 1) : null,
        '일' => ReadDayWordInIl(at),
        '늘' => StartsAt(at - 1, "오늘") && CharAt(at + 1) != '날' ? FromPublication(at - 1, at + 1, 0) : null,
        '제' => ReadYesterday(at),
        '밤' => StartsAt(at - 1, "간밤") ? FromPublication(at - 1, at + 1, -1) with { IsAbroad = true } : null,
        '요' => ReadWeekday(at - 1, at - 1, DateFrame.None),
        '반' => ReadHalf(at - 1, at - 1, DateFrame.None),
        '최' => StartsAt(at, "최근 ") ? ReadRecent(at, at + 3) : null,
        _ => ReadNumber(at, at, DateFrame.None),
    };

    private DateExpression WithSurroundings(DateExpression expression)
    {
        var (start, end) = (expression.Span.Start, expression.Span.End);
        var frame = expression.Frame;
        var before = _text[_done..start].TrimEnd();
        var (isAbroad, isHomeTime) = (expression.IsAbroad, false);
        if (frame == DateFrame.None && before.EndsWith("오는", StringComparison.Ordinal))
        {
            (frame, start) = (DateFrame.Coming, _done + before.Length - 2);
        }
        else if (expression.Form == DateForm.Day)
        {
            var place = before.EndsWith("으로", StringComparison.Ordinal) ? before[..^2] : before;
            isAbroad |= _words.AbroadTimes.IsLastWordOf(place);
            isHomeTime = _words.HomeTimes.IsLastWordOf(place);
        }

        end = EndOfRemarks(end, ref isAbroad);
        _done = end;
        var rest = _text[end.._end];
        return expression with
        {
            Span = new TextSpan(start, end),
            Frame = frame,
            IsAbroad = isAbroad,
            IsHomeTime = isHomeTime,
            IsBound = _words.BoundSuffixes.StartOf(rest.TrimStart()) is not null,
            IsFuture = _words.FutureCues.IsIn(rest[..Math.Min(rest.Length, 60)]),
        };
    }

    /// <summary>Over <c>(현지시간)</c>, <c>(미국 동부시간)</c>, <c>(화)</c> and <c> 화요일</c> behind a day.</summary>
    private readonly int EndOfRemarks(int at, ref bool isAbroad)
    {
        var weekday = at + (CharAt(at) == ' ' ? 1 : 0);
        if (IsWeekday(weekday) && !Script.IsHangul(CharAt(at)))
        {
            at = weekday + 3;
        }

        var open = at + (CharAt(at) == ' ' ? 1 : 0);
        if (CharAt(open) != '(')
        {
            return at;
        }

        var length = _text[open..Math.Min(_end, open + 30)].IndexOf(')');
        if (length < 0)
        {
            return at;
        }

        var remark = _text.Slice(open + 1, length - 1);
        var abroad = _words.AbroadTimes.IsIn(remark);
        if (abroad || _words.HomeTimes.IsIn(remark) || remark.Trim() is ['월' or '화' or '수' or '목' or '금' or '토' or '일'] or [_, '요', '일'])
        {
            isAbroad |= abroad;
            return abroad || remark.Length <= 12 ? open + length + 1 : at;
        }

        return at;
    }

    private readonly char CharAt(int at) => at >= _start && at < _end ? _text[at] : '\0';

    /// <summary>Whether <paramref name="word"/> stands at <paramref name="at"/>, not inside a longer Hangul word before it.</summary>
    private readonly bool StartsAt(int at, string word)
        => at >= _done && _end - at >= word.Length && _text[at..].StartsWith(word, StringComparison.Ordinal) && !char.IsLetterOrDigit(CharAt(at - 1));

    private readonly int SkipDigits(int at)
    {
        while (at < _end && Script.IsDigit(_text[at]))
        {
            at++;
        }

        return at;
    }

    private readonly int SkipBlank(int at) => CharAt(at) == ' ' ? at + 1 : at;

    private readonly bool IsWeekday(int at) => CharAt(at + 1) == '요' && CharAt(at + 2) == '일' && "월화수목금토일".Contains(CharAt(at), StringComparison.Ordinal);
}
