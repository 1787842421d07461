using Bot.Core.Chat;

namespace Bot.Core.Commands;

/// <summary>What <see cref="SearchCommand"/> says.</summary>
internal sealed class SearchTexts(Locale locale)
{
    public string Title(string query) => locale.Pick($"검색: {query}", $"Search: {query}");

    public string Count(int total, bool newest)
    {
        var order = newest ? locale.Pick("새것부터", "newest first") : locale.Pick("관련 높은 순", "most relevant first");
        return locale.Pick($"기사 {locale.Count(total)}건, {order}.", $"{locale.Count(total)} {(total == 1 ? "article" : "articles")}, {order}.");
    }

    public string Nothing(string query) => locale.Pick($"‘{query}’에 맞는 기사가 없습니다.", $"No article matches “{query}”.");

    public string NothingToFind => locale.Pick("찾을 낱말이 없습니다. 글자나 숫자를 적어 주세요.", "There is no word to look for; type letters or digits.");

    public string UnknownSpeaker(string typed) => locale.Pick($"from: 뒤의 ‘{typed}’에 해당하는 이름이 없습니다. 매체는 source: 뒤에 적습니다.", $"No name like “{typed}” (after from:) was found. An outlet goes after source:.");

    public string Untitled => locale.Pick("(제목 없음)", "(no headline)");
}
