using System.Text.RegularExpressions;

namespace Bot.Benchmarks.Extract;

/// <summary>
/// A yardstick that moves with the machine: what a reader would do who runs eight compiled patterns over the text, one after the other,
/// and makes nothing of what they hit.
/// </summary>
internal static partial class NaiveScan
{
    public static int Count(string text)
        => Quotation().Count(text) + Verb().Count(text) + Speaker().Count(text) + Percent().Count(text)
            + Money().Count(text) + Date().Count(text) + Mail().Count(text) + Sentence().Count(text);

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
}
