using Bot.Core.Chat;

namespace Bot.Core.Commands;

/// <summary>What <see cref="ReactionCommand"/> says.</summary>
internal sealed class ReactionTexts(Locale locale)
{
    public string Title(string name, string? topic)
        => topic is null
            ? locale.Pick($"{name}의 발언", $"What {name} said")
            : locale.Pick($"{name}의 발언: {topic}", $"What {name} said on {topic}");

    public string Count(int statements, int articles)
        => locale.Pick($"발언 {statements}건, 기사 {articles}건에서.", $"{statements} {(statements == 1 ? "statement" : "statements")} in {articles} {(articles == 1 ? "article" : "articles")}.");

    public string Nothing(string name)
        => locale.Pick($"읽은 기사에 {name}의 발언은 없습니다.", $"The articles read print no statement by {name.TrimEnd('.')}.");

    public string NothingSince(string name, DateOnly since)
        => locale.Pick($"{locale.LongDate(since)}부터 나온 {name}의 발언은 없습니다.", $"There is no statement by {name} from {locale.LongDate(since)} on.");

    public string NothingOn(string name, string topic)
        => locale.Pick($"‘{topic}’에 관한 {name}의 발언은 없습니다. 다른 발언을 보입니다.", $"There is no statement by {name} on “{topic}”. These are on other things.");

    public string Themselves(string name) => locale.Pick($"{name}의 공식 발언", $"{name} itself");

    public string People(string name) => locale.Pick($"{name} 사람들의 발언", $"People of {name}");

    public string InContext(string topic) => locale.Pick($"앞뒤 문장에 ‘{topic}’ 관련 내용이 있는 발언", $"Statements next to a mention of “{topic}”");

    public string OnlyMentioned(string name) => locale.Pick($"{name} 언급은 있습니다:", $"{name} is spoken of:");
}
