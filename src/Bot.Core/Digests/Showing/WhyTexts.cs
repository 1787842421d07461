using Bot.Core.Chat;
using Bot.Core.Digests.Outbox;
using Bot.Core.Digests.Subscriptions;
using Bot.Core.Digests.Planning.Wanting;

namespace Bot.Core.Digests.Showing;

/// <summary>What <see cref="WhyCommand"/> says.</summary>
internal sealed class WhyTexts(Locale locale, IReadOnlyList<Subscription> all)
{
    public string Came(string title) => locale.Pick($"온 까닭: {title}", $"Why it came: {title}");

    public string NotCame(string title) => locale.Pick($"오지 않은 까닭: {title}", $"Why it did not come: {title}");

    public string Unknown(string typed) => locale.Pick($"‘{typed}’에 해당하는 기사도 요약도 없습니다", $"There is no article or digest “{typed}”");

    public string HowTo => locale.Pick("요약 속 출처의 # 뒤에 있는 번호를 적어 주세요.", "Give the id behind # in a source of the digest.");

    public string NoSubscription => locale.Pick("이 방에는 구독이 없습니다. /subscribe 로 구독할 수 있습니다.", "This room has no subscription; /subscribe makes one.");

    /// <summary>By its place in the room's list, as <c>/subscriptions</c> numbers it.</summary>
    public string Subscription(long? id) => (id, all.TakeWhile(one => one.Id != id).Count() + 1) switch
    {
        (null, _) => locale.Pick("공지", "Announcement"),
        (_, var number) when number > all.Count => locale.Pick("취소된 구독", "A former subscription"),
        (_, var number) => locale.Pick($"구독 {number}", $"Subscription {number}"),
    };

    public string Parts(bool story, bool said, bool moved, bool paid, bool corrected) => string.Join(", ", new[]
    {
        story ? locale.Pick("이야기", "story") : null,
        said ? locale.Pick("발언", "statement") : null,
        moved ? locale.Pick("시세", "price move") : null,
        paid ? locale.Pick("금액", "amount") : null,
        corrected ? locale.Pick("정정", "correction") : null,
    }.OfType<string>());

    public string Matched(IReadOnlyList<string> matches) => matches.Count == 0
        ? locale.Pick("모든 소식을 받는 구독입니다.", "It takes everything.")
        : locale.Pick($"맞은 조건: {string.Join(", ", matches)}.", $"What matched: {string.Join(", ", matches)}.");

    public string State(Delivery delivery) => DeliveryWords.Of(delivery, locale) + (delivery.Reason is { } reason ? $" ({reason})" : "");

    public string Paused => locale.Pick("이 방은 /pause 로 멈추어 있습니다.", "This room is paused.");

    public string Dead(string why) => locale.Pick($"이 방에는 보낼 수 없습니다: {why}", $"Nothing can be sent to this room: {why}");

    public string NoDate => locale.Pick("기사의 날짜를 알 수 없어 새 소식으로 치지 않습니다.", "The article has no date, and so never counts as new.");

    public string TooOld(DateOnly since) => locale.Pick($"{locale.Date(since)}보다 오래된 기사는 새 소식으로 치지 않습니다.", $"Articles before {locale.Date(since)} do not count as new.");

    public string TooEarly(DateOnly day) => locale.Pick($"기사의 날짜({locale.Date(day)})가 아직 오지 않았습니다.", $"The article is dated {locale.Date(day)}, which has not come yet.");

    public string TooFew(int outlets, int least) => locale.Pick($"매체 {outlets}곳이 보도했고, 구독은 {least}곳부터 받습니다.", $"{outlets} {(outlets == 1 ? "outlet reports" : "outlets report")} it; the subscription asks for {least}.");

    public string HadAsStory => locale.Pick("같은 일의 이야기를 이미 보냈습니다. 다시 오는 것은 새 발언·시세·금액뿐입니다.", "A story of the same event was sent; only new statements, moves and amounts of it come.");

    public string WillCome => locale.Pick("원하는 기사이고 아직 보내지 않았습니다. 다음 차례에 옵니다.", "It is wanted and was not sent; it comes next time.");

    public string Full => locale.Pick("원하는 기사이지만 더 많이 보도된 것에 밀렸습니다. 오래되기 전에는 다음 차례에 올 수 있습니다.", "It is wanted, but more widely reported ones came first; it can still come while it is fresh.");

    public string Refused(Refusal refusal) => refusal.Kind switch
    {
        RefusalKind.Source => locale.Pick($"다른 매체의 기사입니다. 구독한 매체: {refusal.What}.", $"Another outlet; subscribed are: {refusal.What}."),
        RefusalKind.Name => locale.Pick($"{refusal.What}에 관한 기사로 읽히지 않았습니다.", $"It was not read as being about {refusal.What}."),
        RefusalKind.Topic => locale.Pick($"주제({refusal.What})에 관한 기사로 읽히지 않았습니다.", $"It was not read as being on {refusal.What}."),
        RefusalKind.Word => locale.Pick($"찾는 말이 없습니다: {refusal.What}.", $"It has none of these words: {refusal.What}."),
        RefusalKind.ExcludedWord => locale.Pick($"뺀 말이 있습니다: {refusal.What}.", $"It has a word that is excluded: {refusal.What}."),
        RefusalKind.Pattern => locale.Pick($"정규식에 맞지 않습니다: {refusal.What}.", $"It matches none of these expressions: {refusal.What}."),
        _ => locale.Pick($"뺀 정규식에 맞습니다: {refusal.What}.", $"It matches an expression that is excluded: {refusal.What}."),
    };
}
