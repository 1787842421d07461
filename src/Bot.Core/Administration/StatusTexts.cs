using System.Globalization;
using Bot.Core.Administration.Health;
using Bot.Core.Chat;
using Bot.Core.Commands;
using Bot.Core.Digests.Outbox;
using Bot.Core.Storage;

namespace Bot.Core.Administration;

/// <summary>What <see cref="StatusCommand"/> says. Rooms and users are counted and never named: the answer may stand where others read it.</summary>
internal sealed class StatusTexts(Locale locale, ReaderCalendar calendar)
{
    private const int LongestLine = 220;

    public string Process(TimeSpan uptime, long memory) => locale.Pick(
        $"켜진 지 {AdminTimes.Long(uptime, locale)}, 메모리 {locale.Count((int)(memory / 1_000_000))}MB.",
        $"Up for {AdminTimes.Long(uptime, locale)}, {locale.Count((int)(memory / 1_000_000))} MB of memory.");

    public string Unreadable(string why) => locale.Pick($"읽을 수 없습니다: {why}", $"Cannot be read: {why}");

    public IReadOnlyList<string> Index(IndexSummary index, ReloadRun? running, ReloadRecord? last)
    {
        var replies = new ReloadReplies(locale, calendar);
        var lines = new List<string>
        {
            locale.Pick(
                $"기사 {locale.Count(index.Articles)}건(이야기 {locale.Count(index.Stories)}개), 발언 {locale.Count(index.Reactions)}, 시세 {locale.Count(index.Moves)}, 금액 {locale.Count(index.Figures)}",
                $"{locale.Count(index.Articles)} articles ({locale.Count(index.Stories)} stories), {locale.Count(index.Reactions)} statements, {locale.Count(index.Moves)} moves, {locale.Count(index.Figures)} amounts"),
            index.Newest is { } newest ? locale.Pick($"가장 새 기사: {locale.Date(newest)}", $"Newest article: {locale.Date(newest)}") : locale.Pick("날짜를 아는 기사가 없습니다", "No article has a known day"),
        };
        if (index.LoadedAt is { } loaded)
        {
            lines.Add(locale.Pick($"마지막 반영: {Moment(loaded)}", $"Last committed: {Moment(loaded)}"));
        }

        if (running is not null)
        {
            lines.Add(locale.Pick($"지금 새로 읽는 중({replies.Cause(running.Cause)}, {Moment(running.Since)}부터). {replies.Far(running)}", $"Reloading now ({replies.Cause(running.Cause)}, since {Moment(running.Since)}). {replies.Far(running)}"));
        }

        if (last is not null)
        {
            lines.Add(locale.Pick($"지난 새로 읽기({Moment(last.EndedAt)}): {Outcome(last, replies)}", $"Last reload ({Moment(last.EndedAt)}): {Outcome(last, replies)}"));
        }

        return lines;
    }

    public IReadOnlyList<string> Queue(OutboxSummary queue, int most)
    {
        var counts = queue.Counts.Where(pair => pair.Value > 0).OrderBy(pair => pair.Key).Select(pair => $"{DeliveryWords.Of(pair.Key, locale)} {locale.Count(pair.Value)}").ToList();
        var lines = new List<string> { counts.Count == 0 ? locale.Pick("비어 있습니다", "Empty") : string.Join(", ", counts) };
        if (queue.OldestPending is { } oldest)
        {
            lines.Add(locale.Pick($"가장 오래 기다린 것: {Moment(oldest)}부터", $"Longest waiting: since {Moment(oldest)}"));
        }

        lines.AddRange(queue.Troubled.Take(most).Select(trouble
            => Cut($"{Moment(trouble.SettledAt ?? trouble.DueAt)} {trouble.Room.Platform} {DeliveryWords.Of(trouble, locale)}: {trouble.Reason}")));
        return lines;
    }

    public IReadOnlyList<string> Subscribers(int subscriptions, int rooms, int paused, int dead, IReadOnlyList<string> reasons) =>
    [
        locale.Pick(
            $"구독 {locale.Count(subscriptions)}건, 방 {locale.Count(rooms)}곳(멈춤 {locale.Count(paused)}, 보낼 수 없음 {locale.Count(dead)})",
            $"{locale.Count(subscriptions)} subscriptions, {locale.Count(rooms)} rooms ({locale.Count(paused)} paused, {locale.Count(dead)} dead)"),
        .. reasons.Select(Cut),
    ];

    public IReadOnlyList<string> Platforms(IReadOnlyList<IPlatformHealth> platforms)
        => platforms.Count == 0 ? [locale.Pick("연결된 곳이 없습니다", "None")] : [.. platforms.Select(platform => Cut(Platform(platform)))];

    public IReadOnlyList<string> Feeds(IReadOnlyList<FeedState> feeds, int most) =>
    [
        locale.Pick(
            $"피드 {locale.Count(feeds.Count)}개, 기사 {locale.Count(feeds.Sum(feed => feed.Stored))}건, 실패하는 것 {locale.Count(feeds.Count(feed => feed.Failures > 0))}개",
            $"{locale.Count(feeds.Count)} feeds, {locale.Count(feeds.Sum(feed => feed.Stored))} articles, {locale.Count(feeds.Count(feed => feed.Failures > 0))} failing"),
        .. feeds.Where(feed => feed.Failures > 0).OrderByDescending(feed => feed.Failures).Take(most).Select(feed => Cut($"{feed.Url} ×{locale.Count(feed.Failures)}: {feed.Problem}")),
    ];

    public IReadOnlyList<string> Errors(IReadOnlyList<RecentError> errors)
        => errors.Count == 0
            ? [locale.Pick("없습니다", "None")]
            : [.. errors.Select(error => Cut($"{Moment(error.At)} {error.Category[(error.Category.LastIndexOf('.') + 1)..]}{(error.Count > 1 ? $" ×{locale.Count(error.Count)}" : "")}: {error.Message}"))];

    private static string Cut(string line) => Excerpt.Cut(line, LongestLine);

    private static string Outcome(ReloadRecord last, ReloadReplies replies)
    {
        var reply = replies.Of(last);
        return Cut(last.Report is { Refusal: null } ? replies.Counts(last.Report) : string.Join(" ", new[] { reply.Title + ".", reply.Summary }.OfType<string>()));
    }

    private string Platform(IPlatformHealth platform)
    {
        var health = platform.Health;
        if (!health.IsOn)
        {
            return $"{platform.Platform}: {locale.Pick("꺼짐", "off")}";
        }

        var since = health.Since is { } moment ? locale.Pick($"({Moment(moment)}부터)", $" since {Moment(moment)}") : "";
        var latency = health.Latency is { } span ? locale.Pick($", 응답 {Milliseconds(span)}ms", $", answers in {Milliseconds(span)} ms") : "";
        var problem = health.Problem is { } text && health.ProblemAt is { } at ? locale.Pick($", 마지막 문제 {Moment(at)}: {text}", $", last trouble {Moment(at)}: {text}") : "";
        return $"{platform.Platform}: {(health.IsConnected ? locale.Pick("연결됨", "connected") : locale.Pick("끊김", "not connected"))}{since}{latency}{problem}";
    }

    private static string Milliseconds(TimeSpan span) => span.TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture);

    private string Moment(DateTimeOffset moment) => AdminTimes.Moment(calendar.Local(moment), locale);
}
