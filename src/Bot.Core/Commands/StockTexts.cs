using Bot.Core.Chat;

namespace Bot.Core.Commands;

/// <summary>What <see cref="StockCommand"/> says.</summary>
internal sealed class StockTexts(Locale locale)
{
    public string Title(string name) => locale.Pick($"{name} 시세: 기사에 인쇄된 등락", $"{name}: price moves as printed");

    public string Count(int numbers, int articles)
        => locale.Pick($"등락 {numbers}건, 기사 {articles}건에서.", $"{numbers} {(numbers == 1 ? "move" : "moves")} in {articles} {(articles == 1 ? "article" : "articles")}.");

    public string Nothing(string name) => locale.Pick($"읽은 기사에 {name}의 시세는 없습니다.", $"The articles read print no price move of {name.TrimEnd('.')}.");

    public string NothingSince(string name, DateOnly since)
        => locale.Pick($"{locale.LongDate(since)}부터 나온 {name}의 시세는 없습니다.", $"There is no price move of {name} from {locale.LongDate(since)} on.");

    public string NotListed(string name)
        => locale.Pick($"{Josa.Topic(name)} 상장된 주식이 없습니다(이름 사전 기준).", $"{name} has no listed share, as far as the list of names knows.");

    public string NoShareOfPerson(string name, string organisation)
        => locale.Pick($"{Josa.Topic(name)} 사람입니다. 소속은 {organisation}입니다.", $"{name} is a person, of {organisation}.");

    public string Day(DateOnly day) => locale.LongDateWithWeekday(day);

    public string Stretch(Dating.DateRange range) => locale.Date(range);

    public string Undated => locale.Pick("거래일이 적히지 않은 등락", "Moves without a printed trading day");

    public string PerhapsSameDay(string day, string number)
        => locale.Pick($"{day}의 {Josa.And(number)} 같은 날일 수 있으나 기사에 거래일이 없습니다.", $"Perhaps the same day as the {number} of {day}; the article gives no trading day.");
}
