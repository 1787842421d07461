namespace Bot.Core.Cleaning;

internal readonly ref partial struct NoisyLine
{
    private const int LongestCaption = 100;

    /// <summary>A line of nothing but notices is not searched for each of them again.</summary>
    private const int MostNotices = 8;

    /// <summary>ⓒ with the agency's name behind it.</summary>
    public int BlankCopyrightSign(int at)
    {
        var end = EndOfCredit(at + 1);
        const string Owner = "저작권자";
        var window = Math.Max(0, at - Owner.Length - 2);
        var before = Text[window..at].TrimEnd();
        var start = before.EndsWith(Owner, StringComparison.Ordinal) ? window + before.Length - Owner.Length : at;
        start -= start > 0 && Text[start - 1] is '<' or '(' or '[' ? 1 : 0;
        Blank(start, end);
        return end;
    }

    /// <summary>A link to other articles or channels behind the last sentence.</summary>
    public int BlankLink(int at, int longest)
    {
        if (at > 0 && Text.Length - at <= longest && Text[at..].IndexOf("다.") < 0 && IsSetApart(at))
        {
            Blank(at, Text.Length);
            return Text.Length;
        }

        return at + 1;
    }

    /// <summary>… 무단 전재 및 재배포 금지, up to its 금지.</summary>
    public void BlankNotice(int longest)
    {
        const string Ban = "금지";
        var at = 0;
        for (var found = 0; found < MostNotices && at < Text.Length && _words.CopyrightNotices.First(Text[at..], 0) is >= 0 and var skipped; found++)
        {
            at += skipped;
            var window = Text.Slice(at, Math.Min(longest, Text.Length - at));
            var ban = window.LastIndexOf(Ban);
            var end = at + ban + Ban.Length;
            if (ban < 0 || window[..ban].IndexOf("다.") >= 0 || (end < Text.Length && Script.IsHangul(Text[end])))
            {
                at++;
                continue;
            }

            while (end < Text.Length && Text[end] is '>' or ')' or ']' or '.')
            {
                end++;
            }

            Blank(at > 0 && Text[at - 1] is '<' or '(' or '[' ? at - 1 : at, end);
            at = end;
        }
    }

    /// <summary>관련기사 and what follows it behind the last sentence of a flattened article.</summary>
    public void BlankTailList(int longest)
    {
        var end = Text.LastIndexOf("다.") + 2;
        var tail = Text[end..];
        if (end > 1 && tail.Length <= longest && _words.RelatedHeaders.First(tail, 0) is >= 0 and var header && IsSetApart(end + header))
        {
            Blank(end + header, Text.Length);
        }
    }

    private bool IsCredit(ReadOnlySpan<char> content)
    {
        if (_words.CreditLabels.StartOf(content) is not { } label)
        {
            return false;
        }

        var rest = content[label.Length..].TrimStart();
        return rest.Length > 0
            && (rest[0] is '=' or ':' or '|' || label.Length > 3 || _words.CaptionTails.EndOf(rest) is not null);
    }

    /// <summary>
    /// Where the caption in front of a credit starts: words without a sentence end, from the start of the line or the end of a sentence.
    /// Stays at the credit when the words run on from a longer sentence.
    /// </summary>
    private int CaptionStart(int credit)
    {
        var window = Math.Max(0, credit - LongestCaption);
        var end = window + Text[window..credit].TrimEnd(" /").Length;
        if (end == credit || end == window)
        {
            return credit;
        }

        // "본사 전경. [사진=…]" is a caption, "…했다. [사진=…]" a sentence of the text.
        var isCaption = Text[end - 1] == '.' && end - window > 1 && !Script.EndsSentence(Text[end - 2]);
        var stop = Text[window..(end - (isCaption ? 1 : 0))].LastIndexOfAny(".?!");
        if (stop < 0 && window > 0)
        {
            return credit;
        }

        var start = window + stop + 1;
        return Text[start..end].IndexOfAny("“\"") >= 0 ? credit : start;
    }

    /// <summary>The agency's name, and a second word when it is one too: 로이터 연합뉴스, 홍길동 기자.</summary>
    private int EndOfCredit(int at)
    {
        var end = at;
        for (var isFirst = true; ; isFirst = false)
        {
            var start = end;
            while (start < Text.Length && start - end < 2 && Script.IsBlank(Text[start]))
            {
                start++;
            }

            var length = Text[start..Math.Min(Text.Length, start + 20)].IndexOfAny(" \t)]>|.\"");
            var next = length < 0 ? Math.Min(Text.Length, start + 20) : start + length;
            var word = Text[start..next];
            if (word.IsEmpty || (!isFirst && _words.CaptionTails.EndOf(word)?.Length != word.Length && _words.ReporterRoles.EndOf(word)?.Length != word.Length))
            {
                return end;
            }

            end = next;
        }
    }
}
