using Bot.Core.Chat;

namespace Bot.Core.Commands;

/// <summary>What <see cref="CompareCommand"/> says.</summary>
internal sealed class CompareTexts(Locale locale)
{
    public string Title(string left, string right, string? topic)
        => locale.Pick($"{Josa.And(left)} {right}", $"{left} and {right}") + (topic is null ? "" : $": {topic}");

    public string Shared(string topic) => locale.Pick($"함께 말한 것: {topic}", $"Both speak of: {topic}");

    public string On(string topic) => topic;

    public string Rest => locale.Pick("그 밖의 발언", "Other statements");

    public string Moves => locale.Pick("시세", "Price moves");

    public string Heading(string name, int count) => locale.Pick($"{name} · {count}건", $"{name} · {count}");

    public string None => locale.Pick("없음", "none");

    public string NothingShared => locale.Pick("함께 말한 주제는 찾지 못했습니다.", "No topic that both speak of was found.");

    public string NothingOn(string topic) => locale.Pick($"둘 다 ‘{topic}’에 관한 발언이 없습니다.", $"Neither has a statement on “{topic}”.");

    public string TheSame(string name)
        => locale.Pick($"두 이름이 모두 {name}입니다. 견주려면 다른 이름을 하나 적어 주세요.", $"Both names mean {name}. Give two different ones to compare.");

    public string Nothing(string left, string right)
        => locale.Pick($"읽은 기사에 {Josa.And(left)} {right}의 발언이나 시세는 없습니다.", $"The articles read print no statement or move of {left} and {right}.");

    public string Day(DateOnly? day) => day is { } date ? locale.Date(date) : locale.Pick("날짜 미상", "undated");
}
