using Bot.Core.Chat;
using Bot.Core.Dating;

namespace Bot.Core.Commands;

/// <summary>What <see cref="TimelineCommand"/> says.</summary>
internal sealed class TimelineTexts(Locale locale)
{
    public string Title(string? name)
        => name is null ? locale.Pick("흐름: 발언과 시세", "Timeline: statements and moves") : locale.Pick($"{name}의 흐름: 발언과 시세", $"Timeline of {name}: statements and moves");

    public string Count(int statements, int moves, int days)
        => locale.Pick(
            $"발언 {statements}건, 시세 {moves}건, 날짜로는 {days}일.",
            $"{Plural(statements, "statement")}, {Plural(moves, "move")}, {Plural(days, "day")}.");

    public string Nothing(string? name, DateOnly? since)
    {
        var about = name is null ? "" : locale.Pick($"{name}에 관한 ", $" about {name}");
        var from = since is { } day ? locale.Pick($"{locale.LongDate(day)}부터 ", $" from {locale.LongDate(day)} on") : "";
        return locale.Pick($"읽은 기사에 {from}{about}발언이나 시세는 없습니다.", $"The articles read print no statement or move{about}{from}.");
    }

    public string Day(DateRange when, int statements, int moves)
    {
        var counts = new List<string>();
        if (statements > 0)
        {
            counts.Add(locale.Pick($"발언 {statements}", Plural(statements, "statement")));
        }

        if (moves > 0)
        {
            counts.Add(locale.Pick($"시세 {moves}", Plural(moves, "move")));
        }

        var day = when.IsDay ? locale.LongDateWithWeekday(when.Start) : locale.Pick($"{locale.Date(when)} 사이", $"Some day of {locale.Date(when)}");
        return $"{day}: {string.Join(", ", counts)}";
    }

    public string Undated => locale.Pick("날짜를 알 수 없음", "Day unknown");

    public string Statements => locale.Pick("발언", "Statements");

    public string Moves => locale.Pick("시세", "Moves");

    public string Newest(int limit) => locale.Pick($"가장 새로운 {limit}건씩만 모았습니다.", $"Only the newest {limit} of each are gathered.");

    private static string Plural(int count, string word) => count == 1 ? $"1 {word}" : $"{count} {word}s";
}
