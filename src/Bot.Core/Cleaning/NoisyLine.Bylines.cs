namespace Bot.Core.Cleaning;

internal readonly ref partial struct NoisyLine
{
    /// <summary>An e-mail address with the reporter's name and title in front of it: …했다.홍길동 기자 hong@example.com</summary>
    public int BlankAddress(int at, int longest)
    {
        var (start, end) = (at, at + 1);
        while (start > 0 && at - start < longest && IsAddressCharacter(Text[start - 1]))
        {
            start--;
        }

        while (end < Text.Length && end - at < longest && IsAddressCharacter(Text[end]))
        {
            end++;
        }

        var domain = Text[(at + 1)..end].TrimEnd(".-_");
        if (start == at || !domain.Contains('.'))
        {
            return at + 1;
        }

        end = at + 1 + domain.Length;
        if (start > 0 && end < Text.Length && (Text[start - 1], Text[end]) is ('(', ')') or ('<', '>') or ('[', ']'))
        {
            (start, end) = (start - 1, end + 1);
        }

        Blank(StartOfSignature(start, longest), end);
        return end;
    }

    /// <summary>The equals sign of <c>홍길동 기자 =</c> or <c>사진=통신사</c>.</summary>
    public int BlankEquation(int at, int longest)
    {
        var before = Text[Math.Max(0, at - longest)..at].TrimEnd();
        if (_words.CreditLabels.EndOf(before) is { } label)
        {
            var start = Text[..at].TrimEnd().Length - label.Length;
            if (start > 0 && (char.IsLetterOrDigit(Text[start - 1]) || Text[start - 1] == '('))
            {
                return at + 1;
            }

            var end = EndOfCredit(at + 1);
            Blank(CaptionStart(start), end);
            return end;
        }

        if (_words.ReporterRoles.EndOf(before) is not null && StartOfSignature(at, longest) is var from && IsSetApart(from))
        {
            Blank(from, at + 1);
        }

        return at + 1;
    }

    /// <summary>A name and title behind the last sentence: …했다. 홍길동 기자</summary>
    public void BlankTailByline(int longest)
    {
        var end = Text.TrimEnd().Length;
        var last = Text[..end].TrimEnd(")]>|").Length;
        if (_words.ReporterRoles.EndOf(Text[Math.Max(0, last - longest)..last]) is null)
        {
            return;
        }

        var window = Math.Max(0, last - longest);
        var stop = Text[window..last].LastIndexOfAny(".?!");
        if (stop >= 0 && Text[(window + stop + 1)..last].IndexOfAnyExcept(" =·,/([|") >= 0 && IsSignature(Text[(window + stop + 1)..last]))
        {
            Blank(window + stop + 1, end);
        }
    }

    /// <summary>
    /// What a flattened article glues in front of its first sentence: headline, reporters and date stamps. A labelled stamp
    /// (입력 2025.01.28 09:12) is never part of a sentence, so that everything in front of it is no sentence either.
    /// </summary>
    public void BlankHead(int longest)
    {
        var (end, at) = (0, 0);
        var isStamped = false;
        while (at < Math.Min(longest, Text.Length))
        {
            if (EndOfStamp(at) is var stamp && stamp > at && !(at > 0 && char.IsLetterOrDigit(Text[at - 1])))
            {
                (at, end, isStamped) = (stamp, stamp, true);
            }
            else if (isStamped && Text[end..at].IsWhiteSpace() && EndOfReporter(at) is var reporter && reporter > at)
            {
                (at, end) = (reporter, reporter);
            }
            else if (Text[at] is '.' or '?' && at > 0 && Script.EndsSentence(Text[at - 1]))
            {
                break;
            }
            else
            {
                at++;
            }
        }

        if (isStamped)
        {
            Blank(0, end);
        }
    }

    private static bool IsAddressCharacter(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-' or '+';

    private static bool IsSignature(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!IsNameCharacter(c) && c is not ('=' or '(' or ')' or '[' or ']' or '|'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Back over <c>[매체=]홍길동[·김영희] 기자</c>, as far as it stands there.</summary>
    private int StartOfSignature(int at, int longest)
    {
        var window = Math.Max(0, at - longest);
        var before = Text[window..at].TrimEnd(" (<");
        if (_words.ReporterRoles.EndOf(before) is not { } role)
        {
            return at;
        }

        var start = window + before[..^role.Length].TrimEnd().Length;
        while (start > window && BackOverName(start, window) is var name && name < start)
        {
            start = name;
            if (start == window || Text[start - 1] is not ('·' or ',' or '='))
            {
                break;
            }

            start--;
        }

        return start;
    }

    private int BackOverName(int at, int window)
    {
        var start = at;
        while (start > window && at - start < LongestName && Script.IsHangul(Text[start - 1]))
        {
            start--;
        }

        return start;
    }

    /// <summary>Forward over <c>홍길동 기자 =</c> behind a dateline; stays when there is no such signature.</summary>
    private int EndOfSignature(int at, int longest)
    {
        var length = Text.Slice(at, Math.Min(longest, Text.Length - at)).IndexOf('=');
        return length >= 0 && _words.ReporterRoles.EndOf(Text.Slice(at, length).TrimEnd()) is not null && IsSignature(Text.Slice(at, length))
            ? at + length + 1
            : at;
    }

    private int EndOfReporter(int at)
    {
        var name = at;
        while (name < Text.Length && name - at < LongestName && Script.IsHangul(Text[name]))
        {
            name++;
        }

        var role = name + (name < Text.Length && Script.IsBlank(Text[name]) ? 1 : 0);
        if (name == at || _words.ReporterRoles.StartOf(Text[role..]) is { } found && role + found.Length is var end
            && (end == Text.Length || !Script.IsHangul(Text[end])))
        {
            return name == at ? at : role + _words.ReporterRoles.StartOf(Text[role..])!.Length;
        }

        return at;
    }

    /// <summary>Forward over a label with a date, or a date with a time; stays when there is none.</summary>
    private int EndOfStamp(int at)
    {
        if (!_words.StampOpenings.Contains(Text[at]))
        {
            return at;
        }

        var label = _words.StampLabels.StartOf(Text[at..])?.Length ?? 0;
        var start = at + label;
        while (start < Text.Length && Text[start] is ' ' or ':')
        {
            start++;
        }

        var (end, colons) = (start, 0);
        while (end < Text.Length && end - start < 24 && (Script.IsDigit(Text[end]) || Text[end] is '.' or '-' or '/' or ':' or ' ' || (Text[end] is '년' or '월' or '일' or '시' or '분' && end > start && Script.IsDigit(Text[end - 1]))))
        {
            colons += Text[end++] == ':' ? 1 : 0;
        }

        var isDate = end - start >= 8 && Text[start] is '2' or '1' && Text.Slice(start, 4).IndexOfAnyExceptInRange('0', '9') < 0;
        return isDate && (label > 0 || colons > 0) ? end : at;
    }

    private bool IsReporter(ReadOnlySpan<char> content)
        => _words.ReporterRoles.EndOf(content) is not null && content.IndexOf("다.") < 0 && !content.ContainsAny("“”\"?");

    /// <summary>서울=통신사, 뉴욕=홍길동 특파원</summary>
    private static bool IsDateline(ReadOnlySpan<char> content)
    {
        var at = content.IndexOf('=');
        return at is > 1 and < 12 && content.Length - at is > 2 and < 20 && IsSignature(content[..at]) && Script.IsHangul(content[(at + 1)..].TrimStart()[0]);
    }
}
