using Bot.Core.Chat;
using Bot.Core.Digests.Outbox;
using Bot.Core.Digests.Planning.Content;

namespace Bot.Core.Digests.Composing;

/// <summary>What a digest says in words of ours.</summary>
internal sealed class DigestTexts(Locale locale)
{
    public string Title(DeliveryKind kind, DateOnly today) => kind == DeliveryKind.Alert
        ? locale.Pick($"새 소식 · {locale.LongDate(today)}", $"News · {locale.LongDate(today)}")
        : locale.Pick($"뉴스 요약 · {locale.LongDate(today)}", $"News digest · {locale.LongDate(today)}");

    /// <summary>Only what there is: <c>이야기 4건 · 새 발언 7건 · 정정 1건</c>.</summary>
    public string Summary(DigestContent content) => string.Join(" · ", new[]
    {
        Count(content.MoveCorrections.Count + content.StatementCorrections.Count, "정정", "correction"),
        Count(content.Stories.Count, "이야기", "story", "stories"),
        Count(content.Statements.Count, "새 발언", "new statement"),
        Count(content.Moves.Count, "시세", "price move"),
        Count(content.Figures.Count, "금액", "amount"),
    }.OfType<string>());

    public string Corrections => locale.Pick("정정: 앞서 보낸 것과 다르게 보도된 것", "Corrections: printed otherwise than what was sent");

    public string Stories => locale.Pick("이야기", "Stories");

    public string Statements => locale.Pick("새 발언", "New statements");

    public string Moves => locale.Pick("시세", "Price moves");

    public string Figures => locale.Pick("금액", "Amounts");

    public string Untitled => locale.Pick("(제목 없음)", "(no headline)");

    /// <summary>Where no article prints a headline.</summary>
    public string ReportsOf(IEnumerable<string> names) => locale.Pick($"{string.Join("·", names)} 보도", $"Reports on {string.Join(", ", names)}");

    public string Outlets(int outlets, int articles)
        => outlets > 1 ? locale.Pick($"매체 {outlets}곳", $"{outlets} outlets")
            : articles > 1 ? locale.Pick($"한 매체, 기사 {articles}건", $"one outlet, {articles} articles")
            : locale.Pick("매체 1곳", "1 outlet");

    public string WasSent(string number, string? outlet) => outlet is null
        ? locale.Pick($"앞서 보낸 수치: {number}.", $"Sent before: {number}.")
        : locale.Pick($"앞서 보낸 수치: {number} ({outlet}).", $"Sent before: {number} ({outlet}).");

    public string WasSaid(string words) => locale.Pick($"기사가 고쳐졌습니다. 앞서 보낸 표현: ‘{words}’", $"The article was changed. Sent before: ‘{words}’");

    private string? Count(int count, string korean, string english, string? englishPlural = null)
        => count == 0 ? null : locale.Pick($"{korean} {locale.Count(count)}건", $"{locale.Count(count)} {(count == 1 ? english : englishPlural ?? english + "s")}");
}
