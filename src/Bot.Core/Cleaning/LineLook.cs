using System.Buffers;
using System.Globalization;

namespace Bot.Core.Cleaning;

/// <summary>What a single line is by its own look. Lines are given without surrounding blanks.</summary>
internal sealed class LineLook(CleaningWords words)
{
    /// <summary>Boilerplate is short; a paragraph that merely mentions a newsletter is not.</summary>
    private const int LongestBoilerplate = 150;

    private const int LongestRelatedHeader = 30;
    private const int LongestHeading = 60;
    private const int ShortestUnpunctuatedSentence = 40;

    /// <summary>What may stand behind the last letter of a line without changing what it is.</summary>
    public static readonly SearchValues<char> ClosingMarks = SearchValues.Create(")]}>】〉》”\"’'|  \t");

    private readonly BylineLook _bylines = new(words);
    private readonly CaptionLook _captions = new(words);

    public LineKind KindOf(ReadOnlySpan<char> line, string? title)
    {
        if (TitleMatch.IsTitle(line, title))
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

        if (_captions.IsCaption(line))
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

        return words.RelatedHeaders.EndOf(folded[..length]) is not null;
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

    private bool IsCopyright(ReadOnlySpan<char> line)
    {
        var bare = line.TrimStart("<[(〈■※*- ");
        if (words.CopyrightStarts.StartOf(bare) is not null && !EndsReport(line))
        {
            return true;
        }

        var phrase = words.CopyrightPhrases.First(line, 0);
        return phrase >= 0 && line[..phrase].IndexOf("다.") < 0 && !EndsReport(line);
    }

    private LineKind? BoilerplateKind(ReadOnlySpan<char> line)
    {
        if ((words.AdvertisementStarts.StartOf(line) is not null && !EndsReport(line)) || words.AdvertisementLines.StartOf(line)?.Length == line.Length)
        {
            return LineKind.Advertisement;
        }

        if (line[0] is '▶' or '▷' or '►')
        {
            if (words.LinkWords.IsIn(line) || words.AdvertisementPhrases.IsIn(line))
            {
                return LineKind.Advertisement;
            }

            return EndsSentence(line) || line.Contains(':') ? null : LineKind.Related;
        }

        if (words.AdvertisementPhrases.First(line, 0) is >= 0 and var phrase && line[..phrase].IndexOf("다.") < 0 && !line.ContainsAny("“\""))
        {
            return LineKind.Advertisement;
        }

        return _bylines.IsByline(line) ? LineKind.Byline : null;
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
    public static bool EndsReport(ReadOnlySpan<char> line)
    {
        var last = line.LastIndexOfAnyExcept(ClosingMarks);
        return last > 0 && line[last] == '.' && Script.EndsSentence(line[last - 1]);
    }
}
