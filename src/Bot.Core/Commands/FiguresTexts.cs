using Bot.Core.Chat;

namespace Bot.Core.Commands;

/// <summary>What <see cref="FiguresCommand"/> says.</summary>
internal sealed class FiguresTexts(Locale locale)
{
    public string Title(string name) => locale.Pick($"{name}에 관한 금액", $"Amounts of money about {name}");

    public string Count(int amounts, int articles)
        => locale.Pick($"금액 {amounts}건, 기사 {articles}건에서.", $"{amounts} {(amounts == 1 ? "amount" : "amounts")} in {articles} {(articles == 1 ? "article" : "articles")}.");

    public string Nothing(string name) => locale.Pick($"읽은 기사에 {name}에 관한 금액은 없습니다.", $"The articles read print no amount of money about {name.TrimEnd('.')}.");

    public string OfSubject(string name, string? measure)
        => measure is null ? locale.Pick($"{name}: 무엇의 금액인지 적히지 않음", $"{name}: what is measured is not printed") : $"{name}: {measure}";

    public string Mentioned(string name) => locale.Pick($"{Josa.Subject(name)} 함께 언급된 금액", $"Amounts in sentences that name {name}");

    public string Conversions(string list) => locale.Pick($"기사 속 환산: {list}", $"Converted in print: {list}");

    public string Different(string measure)
        => locale.Pick($"‘{measure}’에 서로 다른 수치가 인쇄되어 있습니다. 각 기사의 기준이 다를 수 있어 그대로 둡니다.", $"Different amounts are printed for “{measure}”; each stands as its article has it.");
}
