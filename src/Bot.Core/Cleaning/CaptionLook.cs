namespace Bot.Core.Cleaning;

/// <summary>Tells captions: by a credit at the end, by the way they begin, or by angle brackets around them.</summary>
internal sealed class CaptionLook(CleaningWords words)
{
    private const int LongestCaption = 300;
    private const int LongestUnfinishedCaption = 150;
    private const int LongestCredit = 22;

    public bool IsCaption(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestCaption)
        {
            return false;
        }

        if (line[0] == '<' && line[^1] == '>' && line[1..].IndexOf('<') < 0)
        {
            return true;
        }

        if (words.CaptionStarts.StartOf(line) is not null || (line[0] == '▲' && !LineLook.EndsSentence(line) && line.Length <= LongestUnfinishedCaption))
        {
            return true;
        }

        return !LineLook.EndsReport(line) && !words.CopyrightPhrases.IsIn(line) && EndsInCredit(line.TrimEnd(")]>|. "));
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
            if (line[mark] == '=' && words.CreditLabels.EndOf(before) is not null)
            {
                return true;
            }

            if (credit.Length > 0 && words.CaptionTails.EndOf(credit) is not null)
            {
                return true;
            }

            var isSetApart = line[mark] == '/' && mark > 0 && (Script.IsBlank(line[mark - 1]) || line[mark - 1] == '.');
            return isSetApart && credit.Length is > 1 and < 20 && !Script.IsDigit(credit[0])
                && words.ReporterRoles.EndOf(credit) is null;
        }

        return words.CaptionTails.EndOf(line) is { Length: > 2 } tail && Script.IsBlank(line[^(tail.Length + 1)..][0]) && !LineLook.EndsSentence(line);
    }
}
