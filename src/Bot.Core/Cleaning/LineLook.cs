using System.Buffers;
using System.Globalization;

namespace Bot.Core.Cleaning;

/// <summary>What a single line is by its own look. Lines are given without surrounding blanks.</summary>
internal sealed class LineLook(CleaningWords words)
{
    /// <summary>Boilerplate is short; a paragraph that merely mentions a newsletter is not.</summary>
    private const int LongestBoilerplate = 150;

    private const int LongestByline = 100;
    private const int LongestCaption = 300;
    private const int LongestCredit = 22;
    private const int LongestRelatedHeader = 30;
    private const int LongestHeading = 60;
    private const int ShortestUnpunctuatedSentence = 40;
    private const int ShortestTitle = 8;
    private const int LongestTitle = 300;
    private const int LongestTitleSuffix = 12;

    private static readonly SearchValues<char> StampCharacters = SearchValues.Create("0123456789.-/:년월일시분초오전후요화수목금토()[]|~, KSTAMPM");
    private static readonly SearchValues<char> ClosingMarks = SearchValues.Create(")]}>】〉》”\"’'|  \t");

    public LineKind KindOf(ReadOnlySpan<char> line, string? title)
    {
        if (IsTitle(line, title))
        {
            return LineKind.Headline;
        }

        if (line.Length <= LongestBoilerplate * 2 && IsCopyright(line))
        {
            return LineKind.Copyright;
        }

        if (line.Length <= LongestRelatedHeader && IsRelatedHeader(line))
        {
            return LineKind.Related;
        }

        if (line.Length <= LongestBoilerplate && BoilerplateKind(line) is { } boilerplate)
        {
            return boilerplate;
        }

        if (line.Length <= LongestCaption && IsCaption(line))
        {
            return LineKind.Caption;
        }

        return IsHeading(line) ? LineKind.Subhead : LineKind.Body;
    }

    /// <summary>관련기사 and its kin, with or without decorations, also behind a topic: '반도체' 주요 기사.</summary>
    public bool IsRelatedHeader(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestRelatedHeader)
        {
            return false;
        }

        Span<char> folded = stackalloc char[LongestRelatedHeader];
        var length = 0;
        foreach (var c in line)
        {
            if (char.IsLetterOrDigit(c))
            {
                folded[length++] = c;
            }
        }

        return CleaningWords.EndOf(folded[..length], words.RelatedHeaders) is not null;
    }

    /// <summary>A final full stop, or a sentence ending in a line too long for a heading; marks that close a quotation or a bracket may follow.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> line)
    {
        var last = line.LastIndexOfAnyExcept(ClosingMarks);
        if (last < 0)
        {
            return false;
        }

        var isClosed = last < line.Length - 1;
        return line[last] switch
        {
            '.' or '。' => last == 0 || line[last - 1] != '.',
            '?' or '!' => isClosed || line.Length > LongestHeading,
            '…' => isClosed && line.Length > LongestHeading,
            var c => Script.EndsSentence(c) && line.Length >= ShortestUnpunctuatedSentence,
        };
    }

    public static bool IsListItem(ReadOnlySpan<char> line)
        => line[0] is '-' or '–' or '—' or '•' or '·' or '*' or '○' or '●' or '◦' or '▪' or 'ㆍ' or '∙' or (>= '①' and <= '⑳');

    private static bool IsTitle(ReadOnlySpan<char> line, string? title)
    {
        if (title is not { Length: > 0 and <= LongestTitle } || line.Length > 2 * title.Length + LongestTitleSuffix)
        {
            return false;
        }

        var shared = SharedLetters(line, title, out var lineRest, out var titleRest);
        return (lineRest == 0 && titleRest == 0 && shared > 0)
            || (shared >= ShortestTitle && Math.Min(lineRest, titleRest) == 0 && Math.Max(lineRest, titleRest) <= LongestTitleSuffix && !EndsSentence(line));
    }

    /// <summary>Counts the letters and digits that both start with, and how many follow in each; blanks and marks do not count.</summary>
    internal static int SharedLetters(ReadOnlySpan<char> line, ReadOnlySpan<char> title, out int lineRest, out int titleRest)
    {
        var (i, j, shared) = (NextLetter(line, 0), NextLetter(title, 0), 0);
        while (i < line.Length && j < title.Length && char.ToUpperInvariant(line[i]) == char.ToUpperInvariant(title[j]))
        {
            (i, j, shared) = (NextLetter(line, i + 1), NextLetter(title, j + 1), shared + 1);
        }

        lineRest = CountLetters(line[i..]);
        titleRest = CountLetters(title[j..]);
        return shared;
    }

    private static int NextLetter(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && !char.IsLetterOrDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int CountLetters(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var c in text)
        {
            count += char.IsLetterOrDigit(c) ? 1 : 0;
        }

        return count;
    }

    private bool IsCopyright(ReadOnlySpan<char> line)
    {
        var bare = line.TrimStart("<[(〈■※*- ");
        if (CleaningWords.StartOf(bare, words.CopyrightStarts) is not null && !EndsReport(line))
        {
            return true;
        }

        var phrase = CleaningWords.IndexOfAny(line, words.CopyrightPhrases);
        return phrase >= 0 && line[..phrase].IndexOf("다.") < 0 && !EndsReport(line);
    }

    private LineKind? BoilerplateKind(ReadOnlySpan<char> line)
    {
        if ((CleaningWords.StartOf(line, words.AdvertisementStarts) is not null && !EndsReport(line)) || CleaningWords.StartOf(line, words.AdvertisementLines)?.Length == line.Length)
        {
            return LineKind.Advertisement;
        }

        if (line[0] is '▶' or '▷' or '►')
        {
            if (CleaningWords.IndexOfAny(line, words.LinkWords) >= 0 || CleaningWords.IndexOfAny(line, words.AdvertisementPhrases) >= 0)
            {
                return LineKind.Advertisement;
            }

            return EndsSentence(line) || line.Contains(':') ? null : LineKind.Related;
        }

        if (CleaningWords.IndexOfAny(line, words.AdvertisementPhrases) is >= 0 and var phrase && line[..phrase].IndexOf("다.") < 0 && !line.ContainsAny("“\""))
        {
            return LineKind.Advertisement;
        }

        return line.Length <= LongestByline && IsByline(line) ? LineKind.Byline : null;
    }

    private bool IsByline(ReadOnlySpan<char> line)
    {
        if (line.IndexOf("다.") >= 0 || line.ContainsAny("“”"))
        {
            return false;
        }

        var at = line.IndexOf('@');
        if (at > 0 && Script.IsLatin(line[at - 1]) | Script.IsDigit(line[at - 1]) || line.IndexOf("[email") >= 0)
        {
            return true;
        }

        return IsStamp(line) || EndsInReporter(line) || CleaningWords.StartOf(line, words.BylineStarts) is not null || IsStampedReporter(line);
    }

    /// <summary>A line of nothing but a date, a time and their labels: 입력 2025.01.28 09:12 | 수정 2025.01.28 11:40</summary>
    private bool IsStamp(ReadOnlySpan<char> line)
    {
        for (var i = 0; i < line.Length;)
        {
            if (CleaningWords.StartOf(line[i..], words.StampLabels) is { } label)
            {
                i += label.Length;
                continue;
            }

            if (!StampCharacters.Contains(line[i]))
            {
                return false;
            }

            i++;
        }

        return HasYear(line);
    }

    /// <summary>A year with something behind it, as dates have.</summary>
    private static bool HasYear(ReadOnlySpan<char> line)
    {
        for (var i = 0; i + 4 < line.Length; i++)
        {
            if (line[i] is '2' or '1' && line.Slice(i, 4).IndexOfAnyExceptInRange('0', '9') < 0 && line[i + 4] is '.' or '-' or '/' or '년')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>홍길동 기자 2025.01.28 09:12</summary>
    private bool IsStampedReporter(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestHeading || !HasYear(line))
        {
            return false;
        }

        foreach (var role in words.ReporterRoles)
        {
            if (line.IndexOf(role, StringComparison.Ordinal) is > 0 and var at && IsNameBefore(line[..at]))
            {
                return true;
            }
        }

        return false;
    }

    private bool EndsInReporter(ReadOnlySpan<char> line)
    {
        var end = line.LastIndexOfAnyExcept(ClosingMarks) + 1;
        var bare = line[..end];
        if (line.Length > LongestHeading && !line.Contains('=') && !line.Contains('/') || line.Contains('?') || line.Contains('"'))
        {
            return false;
        }

        return CleaningWords.EndOf(bare, words.ReporterRoles) is { } role && IsNameBefore(bare[..^role.Length]);
    }

    /// <summary>Whether a name stands before a reporter's title: two to four syllables, not the stem of 과학기자 or a sentence's object.</summary>
    private static bool IsNameBefore(ReadOnlySpan<char> text)
    {
        var bare = text.TrimEnd(" ([·").TrimEnd();
        var length = 0;
        while (length < bare.Length && Script.IsHangul(bare[^(length + 1)]))
        {
            length++;
        }

        return length is >= 2 and <= 8 && (length == bare.TrimStart("[(<*_").Length || bare[^1] is not ('한' or '는' or '은' or '의' or '던'));
    }

    private bool IsCaption(ReadOnlySpan<char> line)
    {
        if (line[0] == '<' && line[^1] == '>' && line[1..].IndexOf('<') < 0)
        {
            return true;
        }

        if (CleaningWords.StartOf(line, words.CaptionStarts) is not null || (line[0] == '▲' && !EndsSentence(line) && line.Length <= LongestBoilerplate))
        {
            return true;
        }

        return !EndsReport(line) && CleaningWords.IndexOfAny(line, words.CopyrightPhrases) < 0 && EndsInCredit(line.TrimEnd(")]>|. "));
    }

    /// <summary><c>… / 연합</c>, <c>…. /로이터 연합뉴스</c>, <c>… 사진=뉴시스</c>: the credit is short, and nothing after it is a sentence.</summary>
    private bool EndsInCredit(ReadOnlySpan<char> line)
    {
        if (line.LastIndexOfAny("=/|ⓒ©") is > 0 and var mark && line.Length - mark <= LongestCredit)
        {
            if (line[mark] is 'ⓒ' or '©')
            {
                return true;
            }

            var credit = line[(mark + 1)..].Trim();
            var before = line[..mark].TrimEnd();
            if (line[mark] == '=' && CleaningWords.EndOf(before, words.CreditLabels) is not null)
            {
                return true;
            }

            if (credit.Length > 0 && CleaningWords.EndOf(credit, words.CaptionTails) is not null)
            {
                return true;
            }

            var isSetApart = line[mark] == '/' && mark > 0 && (Script.IsBlank(line[mark - 1]) || line[mark - 1] == '.');
            return isSetApart && credit.Length is > 1 and < 20 && !Script.IsDigit(credit[0])
                && CleaningWords.EndOf(credit, words.ReporterRoles) is null;
        }

        return CleaningWords.EndOf(line, words.CaptionTails) is { Length: > 2 } tail && Script.IsBlank(line[^(tail.Length + 1)..][0]) && !EndsSentence(line);
    }

    private static bool IsHeading(ReadOnlySpan<char> line)
    {
        if (line[0] == '#')
        {
            return true;
        }

        if (line.Length > LongestHeading || EndsSentence(line))
        {
            return false;
        }

        // "- 이름(직함): …" and "1) 성능: …" are text.
        return !(line.Contains(':') && (IsListItem(line) || char.GetUnicodeCategory(line[0]) == UnicodeCategory.DecimalDigitNumber));
    }

    /// <summary>A full stop after 다 or 요 at the end: somebody reports something, even when it is about copyright or a source.</summary>
    private static bool EndsReport(ReadOnlySpan<char> line)
    {
        var last = line.LastIndexOfAnyExcept(ClosingMarks);
        return last > 0 && line[last] == '.' && Script.EndsSentence(line[last - 1]);
    }
}
