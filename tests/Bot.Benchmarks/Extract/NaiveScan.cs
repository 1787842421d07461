using System.Text.RegularExpressions;

namespace Bot.Benchmarks.Extract;

/// <summary>
/// A yardstick that moves with the machine: what a reader would do who runs twenty compiled patterns over the text, one after the other,
/// and makes nothing of what they hit.
/// </summary>
internal static partial class NaiveScan
{
    public static int Count(string text)
        => Quotation().Count(text) + Verb().Count(text) + Speaker().Count(text) + Percent().Count(text)
            + Money().Count(text) + Date().Count(text) + Mail().Count(text) + Sentence().Count(text)
            + Link().Count(text) + Byline().Count(text) + Caption().Count(text) + Gloss().Count(text) + Partial().Count(text) + Rise().Count(text)
            + Session().Count(text) + Hanja().Count(text) + Ticker().Count(text) + Range().Count(text) + Copyright().Count(text) + Relative().Count(text);

    [GeneratedRegex("[\"“][^\"”\n]{2,300}[\"”]")]
    private static partial Regex Quotation();

    [GeneratedRegex("(말|전|밝|설명|강조|지적|덧붙|주장|평가|분석|전망|예상)(했|혔|였)다")]
    private static partial Regex Verb();

    [GeneratedRegex("[가-힣]{2,4} (대표|회장|사장|교수|연구원|애널리스트|장관|대통령)")]
    private static partial Regex Speaker();

    [GeneratedRegex("[0-9]+(\\.[0-9]+)? ?[%％]")]
    private static partial Regex Percent();

    [GeneratedRegex("[0-9][0-9,.]*(조|억|만)?[ 0-9,억만천]*(달러|원|위안|엔|유로)")]
    private static partial Regex Money();

    [GeneratedRegex("([0-9]{4}년 )?([0-9]{1,2}월 )?[0-9]{1,2}일")]
    private static partial Regex Date();

    [GeneratedRegex("[A-Za-z0-9_.]+@[A-Za-z0-9_.]+")]
    private static partial Regex Mail();

    [GeneratedRegex("[^\n]+?다\\.")]
    private static partial Regex Sentence();

    [GeneratedRegex("https?://[^\\s]+")]
    private static partial Regex Link();

    [GeneratedRegex("[가-힣]{2,4} ?(기자|특파원|논설위원)")]
    private static partial Regex Byline();

    [GeneratedRegex("[/=|] ?(사진|자료|그래픽|출처)[^\n]*")]
    private static partial Regex Caption();

    [GeneratedRegex("[가-힣]+\\([A-Za-z ,.]+\\)")]
    private static partial Regex Gloss();

    [GeneratedRegex("['‘][^'’\n]{2,100}['’]")]
    private static partial Regex Partial();

    [GeneratedRegex("(상승|하락|급등|급락|폭등|폭락|오르|내리|떨어)[가-힣]*")]
    private static partial Regex Rise();

    [GeneratedRegex("(장중|장 마감|개장|시간외|프리마켓|선물)[가-힣]*")]
    private static partial Regex Session();

    [GeneratedRegex("[美中日英韓獨佛][ 가-힣]")]
    private static partial Regex Hanja();

    [GeneratedRegex("\\b[A-Z]{2,5}\\b")]
    private static partial Regex Ticker();

    [GeneratedRegex("[0-9,.]+(조|억|만)?[~∼-][0-9,.]+(조|억|만)?")]
    private static partial Regex Range();

    [GeneratedRegex("(무단 ?전재|재배포|저작권자|ⓒ)[^\n]*")]
    private static partial Regex Copyright();

    [GeneratedRegex("(지난|이번|다음) ?(주|달|해|분기)|전날|이날|지난해|올해")]
    private static partial Regex Relative();
}
