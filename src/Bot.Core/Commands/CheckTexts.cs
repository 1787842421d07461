using Bot.Core.Chat;

namespace Bot.Core.Commands;

/// <summary>What <see cref="CheckCommand"/> says.</summary>
internal sealed class CheckTexts(Locale locale)
{
    public string Title(string claim) => locale.Pick($"확인: {claim}", $"Check: {claim}");

    public string Same(int articles)
        => locale.Pick($"기사 {articles}건이 같은 내용을 인쇄했습니다.", $"{articles} {(articles == 1 ? "article prints" : "articles print")} the same.");

    public string AlsoDifferent => locale.Pick("다른 수치를 인쇄한 곳도 있습니다.", "A different number is printed too.");

    public string OnlyDifferent
        => locale.Pick("같은 수치를 인쇄한 기사는 없고, 같은 대상의 다른 수치가 인쇄되어 있습니다.", "No article prints this number; for the same subject and measure a different number is printed.");

    public string Nothing => locale.Pick("이 코퍼스의 어떤 기사도 그렇게 말하지 않습니다.", "No article of this corpus says so.");

    public string NoClaim => locale.Pick(
        "확인할 주장이 없습니다. 무엇이 어떻다는 것인지 함께 적어 주세요. 예: 엔비디아가 27일 17% 급락했다",
        "There is no claim to check here. Say what is said about it, such as: Nvidia fell 17% on the 27th.");

    public string RelatedOnly => locale.Pick("관련된 것만 보입니다.", "What follows is related only.");

    public string HeadSame => locale.Pick("같은 내용", "The same in print");

    public string HeadDifferent => locale.Pick("다른 수치", "A different number is printed");

    public string HeadRelated => locale.Pick("관련", "Related");

    public string HeadRead => locale.Pick("주장에서 읽은 것", "What was read in the claim");

    public string Names(string list) => locale.Pick($"이름: {list}", $"Names: {list}");

    public string Amounts(string list) => locale.Pick($"금액: {list}", $"Amounts: {list}");

    public string Percents(string list) => locale.Pick($"등락: {list}", $"Percentages: {list}");

    public string Words(string list) => locale.Pick($"낱말: {list}", $"Words: {list}");
}
