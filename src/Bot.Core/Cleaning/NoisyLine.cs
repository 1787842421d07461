using Bot.Core.Articles;

namespace Bot.Core.Cleaning;

/// <summary>
/// One line while its noise is blanked. Each method looks at the sign at an offset of <see cref="Text"/>, blanks what belongs to it, and gives the
/// offset to go on from. Every look around is bounded, so that a line of nothing but signs stays linear.
/// </summary>
internal readonly ref partial struct NoisyLine(Span<char> view, TextSpan line, CleaningWords words, List<TextSpan> blanked)
{
    private const int LongestName = 8;

    private readonly CleaningWords _words = words;
    private readonly List<TextSpan> _blanked = blanked;
    private readonly int _offset = line.Start;

    public Span<char> Text { get; } = view[line.Start..line.End];

    /// <summary>[매체=홍길동 기자], (서울=통신사), [사진=통신사], [email protected]</summary>
    public int BlankBracket(int at, int longest, int longestByline)
    {
        var closer = Text[at] switch { '[' => ']', '(' => ')', '【' => '】', _ => '>' };
        var length = Text.Slice(at + 1, Math.Min(longest, Text.Length - at - 1)).IndexOf(closer);
        if (length < 0)
        {
            return at + 1;
        }

        var content = ((ReadOnlySpan<char>)Text.Slice(at + 1, length)).Trim();
        var end = at + length + 2;
        if (content.Length > 1 && IsCredit(content))
        {
            var start = CaptionStart(at);
            Blank(start, end);
        }
        else if (content.StartsWith("email", StringComparison.Ordinal) && content.EndsWith("protected", StringComparison.Ordinal))
        {
            Blank(at, end);
        }
        else if (IsSetApart(at) && (IsReporter(content) || IsDateline(content)))
        {
            Blank(at, EndOfSignature(end, longestByline));
        }
        else
        {
            return at + 1;
        }

        return end;
    }

    /// <summary>Blanks the headline in front of the text of a flattened article.</summary>
    public void BlankTitle(string? title)
    {
        var (at, next) = (0, 0);
        var shared = 0;
        while (title is not null && at < Text.Length && next < title.Length)
        {
            if (!char.IsLetterOrDigit(title[next]))
            {
                next++;
            }
            else if (!char.IsLetterOrDigit(Text[at]))
            {
                at++;
            }
            else if (Text[at++] != title[next++])
            {
                return;
            }
            else
            {
                shared++;
            }
        }

        if (title is null || shared < 8 || title.AsSpan(next).ContainsAnyInRange('가', '힣'))
        {
            return;
        }

        while (at < Text.Length && (char.IsPunctuation(Text[at]) || Script.IsBlank(Text[at])) && !IsOpener(Text[at]))
        {
            at++;
        }

        Blank(0, at);
    }

    private static bool IsOpener(char c) => c is '(' or '[' or '<' or '【' or '“' or '‘' or '"' or '\'';

    private void Blank(int start, int end)
    {
        while (start < end && Script.IsBlank(Text[start]))
        {
            start++;
        }

        while (end > start && Script.IsBlank(Text[end - 1]))
        {
            end--;
        }

        if (start == end)
        {
            return;
        }

        Text[start..end].Fill(' ');
        _blanked.Add(new TextSpan(_offset + start, _offset + end));
    }

    /// <summary>At the start of the line, or after a sentence or something already blanked: not in the middle of a sentence.</summary>
    private bool IsSetApart(int at)
    {
        while (at > 0 && Script.IsBlank(Text[at - 1]) && !IsBlanked(at - 1))
        {
            at--;
        }

        return at == 0 || IsBlanked(at - 1) || Text[at - 1] is '.' or '?' or '!' or '|' or '”' or '"';
    }

    private bool IsBlanked(int at) => _blanked.Count > 0 && _blanked[^1].Contains(_offset + at);

    private static bool IsNameCharacter(char c) => Script.IsHangul(c) || c is '·' or ',' or '/' || Script.IsBlank(c);
}
