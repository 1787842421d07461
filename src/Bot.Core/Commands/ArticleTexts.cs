using Bot.Core.Chat;

namespace Bot.Core.Commands;

/// <summary>What <see cref="ArticleCommand"/> says.</summary>
internal sealed class ArticleTexts(Locale locale)
{
    public string Unknown(string id) => locale.Pick($"번호가 ‘{id}’인 기사를 찾지 못했습니다", $"There is no article “{id}”");

    public string HowTo => locale.Pick(
        "기사 번호는 답이나 그 출처의 # 뒤에 있습니다. 앞 네 자리 이상을 적되, 한 기사만 가리켜야 합니다.",
        "The id stands behind # in an answer or in its opened source. Its first four characters or more will do, if they fit one article only.");

    public string Untitled => locale.Pick("(제목 없음)", "(no headline)");

    public string Cited => locale.Pick("인용한 자리", "The cited passage");

    public string NotThere => locale.Pick("그 자리는 이 기사에 없습니다. 기사가 바뀌었을 수 있습니다.", "There is no such place in this article; it may have changed.");

    public string Whole => locale.Pick("기사 전체", "The whole article");

    public string More => locale.Pick("더 볼 것:", "See also:");

    public string Text => locale.Pick("본문", "Text");

    public string Facts => locale.Pick("이 기사에서 찾은 것", "Found in this article");

    public string NoFacts => locale.Pick("이 기사에서 찾은 발언·시세·금액이 없습니다.", "No statement, move or amount was found in this article.");

    public string Field(string korean, string english) => locale.Pick(korean, english);

    public string Counts(int statements, int moves, int figures)
        => locale.Pick($"발언 {statements}, 시세 {moves}, 금액 {figures}", $"{statements} statements, {moves} moves, {figures} amounts");
}
