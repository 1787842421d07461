using Bot.Core.Chat;
using Bot.Core.Commands;
using Bot.Core.Feeds;
using Bot.Core.Storage;

namespace Bot.Core.Administration;

/// <summary>What <see cref="FeedsCommand"/> says.</summary>
internal sealed class FeedReplies(Locale locale, ReaderCalendar calendar)
{
    private const int Listed = 20;
    private const int LongestAddress = 80;
    private const int LongestLine = 160;

    public Reply Of(IReadOnlyList<FeedState> feeds) => feeds.Count == 0
        ? Say(locale.Pick("피드가 없습니다", "There are no feeds"), locale.Pick("더하기: /피드 추가 주소", "To add one: /feeds add URL"), ReplyOutcome.Nothing)
        : Say(locale.Pick($"피드 {locale.Count(feeds.Count)}개", feeds.Count == 1 ? "1 feed" : $"{locale.Count(feeds.Count)} feeds"), null) with
        {
            // Those in trouble are what somebody looks for.
            Sections = [new ReplySection(null, [new ListBlock([.. feeds.OrderByDescending(feed => feed.Failures).ThenBy(feed => feed.Url, StringComparer.Ordinal).Take(Listed).Select(Line), .. Rest(feeds.Count)])])],
        };

    public Reply Of(FeedAddition addition) => addition switch
    {
        FeedAddition.Added(var url) => Say(locale.Pick("피드를 더했습니다", "Feed added"), locale.Pick($"{url} 다음 차례부터 가져옵니다.", $"{url} is polled from the next round on.")),
        FeedAddition.Known(var url) => Say(locale.Pick("이미 있는 피드입니다", "This feed is known"), url, ReplyOutcome.Nothing),
        FeedAddition.Refused(var reason) => Say(locale.Pick("더하지 않았습니다", "Not added"), reason, ReplyOutcome.Invalid),
        _ => throw new InvalidOperationException($"No sentence for {addition.GetType().Name}."),
    };

    public Reply Removed(string url, bool wasThere) => wasThere
        ? Say(locale.Pick("피드를 뺐습니다", "Feed removed"), locale.Pick($"{Excerpt.Cut(url, LongestAddress)} 이미 가져온 기사는 남습니다.", $"{Excerpt.Cut(url, LongestAddress)} What it brought stays."))
        : Say(locale.Pick("그런 피드는 없습니다", "There is no such feed"), Excerpt.Cut(url, LongestAddress), ReplyOutcome.Nothing);

    public Reply Of(string url, FeedTrial trial) => trial switch
    {
        FeedTrial.Unusable(var reason) => Say(locale.Pick("이 주소는 쓸 수 없습니다", "This address cannot be used"), $"{Excerpt.Cut(url, LongestAddress)}: {reason}", ReplyOutcome.Nothing),
        FeedTrial.Found found => Say(
            locale.Pick($"쓸 수 있습니다: {found.Title ?? found.Url}", $"It works: {found.Title ?? found.Url}"),
            locale.Pick(
                $"{Excerpt.Cut(found.Url, LongestAddress)} 글 {locale.Count(found.Items)}건(날짜 없음 {locale.Count(found.Undated)}, 주소 없음 {locale.Count(found.Unlinked)}). 저장하지 않았습니다.",
                $"{Excerpt.Cut(found.Url, LongestAddress)} {locale.Count(found.Items)} entries ({locale.Count(found.Undated)} undated, {locale.Count(found.Unlinked)} without an address). Nothing was stored.")) with
        {
            Sections = found.Newest.Count == 0 ? [] : [new ReplySection(locale.Pick("처음 몇 건", "The first few"), [new ListBlock([.. found.Newest.Select(Line)])])],
        },
        _ => throw new InvalidOperationException($"No sentence for {trial.GetType().Name}."),
    };

    public Reply Unreadable(Bilingual usage) => Say(locale.Pick("피드 명령을 읽을 수 없습니다", "This order cannot be read"), $"/{locale.Pick("피드", "feeds")} {usage.In(locale)}", ReplyOutcome.Invalid);

    public Reply Trouble(string why) => Say(locale.Pick("지금은 할 수 없습니다", "This cannot be done now"), why, ReplyOutcome.Failed);

    private static string Line(FeedItem item) => Excerpt.Cut($"{item.Title ?? item.Url ?? item.Id} {item.Published}".Trim(), LongestLine);

    private string Line(FeedState feed)
    {
        var polled = feed.PolledAt is { } at
            ? locale.Pick($"{AdminTimes.Moment(calendar.Local(at), locale)}에 가져옴", $"fetched {AdminTimes.Moment(calendar.Local(at), locale)}")
            : locale.Pick("아직 가져오지 않음", "not fetched yet");
        var trouble = feed.Failures == 0 ? "" : locale.Pick($" · 연속 실패 {locale.Count(feed.Failures)}번: {feed.Problem}", $" · {locale.Count(feed.Failures)} failures in a row: {feed.Problem}");
        return Excerpt.Cut($"{Excerpt.Cut(feed.Url, LongestAddress)} · {polled} · {locale.Pick($"기사 {locale.Count(feed.Stored)}건", $"{locale.Count(feed.Stored)} articles")}{trouble}", LongestLine * 2);
    }

    private IEnumerable<string> Rest(int count)
        => count > Listed ? [locale.Pick($"그 밖에 {locale.Count(count - Listed)}개", $"and {locale.Count(count - Listed)} more")] : [];

    private Reply Say(string title, string? summary, ReplyOutcome outcome = ReplyOutcome.Answer)
        => new() { Locale = locale, Title = title, Summary = summary, Outcome = outcome };
}
