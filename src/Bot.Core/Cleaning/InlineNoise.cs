using System.Buffers;
using Bot.Core.Articles;

namespace Bot.Core.Cleaning;

/// <summary>
/// Blanks what is glued into body lines without being part of the text: agency datelines, bylines, e-mail addresses, photo credits,
/// copyright notes. Only what is certain: a byline in front of a sentence is left when nothing marks its end.
/// </summary>
internal sealed class InlineNoise(CleaningWords words)
{
    private const int LongestBracket = 60;
    private const int LongestByline = 40;
    private const int LongestNotice = 120;
    private const int LongestHead = 200;
    private const int LongestTail = 800;

    private static readonly SearchValues<char> Signs = SearchValues.Create("[(<【@ⓒ©=▶☞");

    public List<TextSpan> Blank(Span<char> view, List<TextSpan> lines, LineKind[] kinds, string? title)
    {
        var blanked = new List<TextSpan>();
        var isFirst = true;
        for (var i = 0; i < lines.Count; i++)
        {
            if (kinds[i] != LineKind.Body)
            {
                continue;
            }

            var line = new NoisyLine(view, lines[i], words, blanked);
            if (isFirst)
            {
                line.BlankTitle(title);
                line.BlankHead(LongestHead);
                isFirst = false;
            }

            Blank(ref line);
            if (line.Text.IsWhiteSpace())
            {
                kinds[i] = LineKind.Byline;
            }
        }

        blanked.Sort((a, b) => a.Start.CompareTo(b.Start));
        return blanked;
    }

    private void Blank(ref NoisyLine line)
    {
        for (var at = 0; at < line.Text.Length && line.Text[at..].IndexOfAny(Signs) is >= 0 and var skipped;)
        {
            at += skipped;
            at = Math.Max(at + 1, line.Text[at] switch
            {
                '@' => line.BlankAddress(at, LongestByline),
                'ⓒ' or '©' => line.BlankCopyrightSign(at),
                '=' => line.BlankEquation(at, LongestByline),
                '▶' or '☞' => line.BlankLink(at, LongestNotice),
                _ => line.BlankBracket(at, LongestBracket, LongestByline),
            });
        }

        if (words.CopyrightNotices.IsIn(line.Text))
        {
            line.BlankNotice(LongestNotice);
        }

        line.BlankTailList(LongestTail);
        line.BlankTailByline(LongestByline);
    }
}
