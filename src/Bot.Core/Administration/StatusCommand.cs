using Bot.Core.Administration.Health;
using Bot.Core.Chat;
using Bot.Core.Commands;
using Bot.Core.Extraction;
using Bot.Core.Feeds;
using Bot.Core.Storage;

namespace Bot.Core.Administration;

/// <summary><c>/status</c>: how everything fares. What cannot be read says so and leaves the rest.</summary>
internal sealed class StatusCommand(
    CorpusReload reload,
    IOutbox outbox,
    ISubscriptionStore subscriptions,
    IFeedDesk feeds,
    IEnumerable<IPlatformHealth> platforms,
    RecentErrors errors,
    ReaderCalendar calendar) : ICommand
{
    private const int Troubles = 3;
    private const int Errors = 5;
    private const int PageSize = 1000;

    public CommandDescription Description { get; } = new()
    {
        Name = "status",
        KoreanName = "상태",
        Summary = new Bilingual("봇의 상태 (관리자)", "How the bot fares (admins)"),
        Details = new Bilingual(
            "색인과 새로 읽기, 보낼 것과 보낸 것, 구독, 연결, 피드, 최근 오류, 메모리와 가동 시간을 보입니다.",
            "Corpus and index, reloads, the queue, subscriptions, platforms, feeds, recent errors, memory and uptime."),
        Examples = ["/status", "/상태"],
        Access = CommandAccess.Admins,
    };

    public IReadOnlyList<FactRole> Roles { get; } = [];

    public async Task<Reply> AnswerAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var locale = context.Locale;
        var texts = new StatusTexts(locale, calendar);
        return context.Reply(locale.Pick("봇의 상태", "How the bot fares")) with
        {
            Summary = texts.Process(calendar.Now - errors.Since, Environment.WorkingSet),
            Sections =
            [
                new ReplySection(locale.Pick("색인", "Index"), [new ListBlock(texts.Index(context.Snapshot.Summary, reload.Running, reload.Last))]),
                await SectionAsync(locale.Pick("보내기", "Queue"), async () => texts.Queue(await outbox.SummaryAsync(cancellationToken), Troubles), texts),
                await SectionAsync(locale.Pick("구독", "Subscriptions"), async () => await SubscribersAsync(texts, cancellationToken), texts),
                new ReplySection(locale.Pick("연결", "Platforms"), [new ListBlock(texts.Platforms([.. platforms]))]),
                await SectionAsync(locale.Pick("피드", "Feeds"), async () => texts.Feeds(await feeds.ListAsync(cancellationToken), Troubles), texts),
                new ReplySection(locale.Pick("최근 오류", "Recent errors"), [new ListBlock(texts.Errors(errors.Newest(Errors)))]),
            ],
        };
    }

    private static async Task<ReplySection> SectionAsync(string heading, Func<Task<IReadOnlyList<string>>> read, StatusTexts texts)
    {
        try
        {
            return new ReplySection(heading, [new ListBlock(await read())]);
        }
        catch (StoreException failure)
        {
            return new ReplySection(heading, [new ListBlock([texts.Unreadable(failure.Message)])]);
        }
    }

    private async Task<IReadOnlyList<string>> SubscribersAsync(StatusTexts texts, CancellationToken cancellationToken)
    {
        var (count, after) = (0, 0L);
        while (await subscriptions.AllAsync(after, PageSize, cancellationToken) is { Count: > 0 } page)
        {
            (count, after) = (count + page.Count, page[^1].Id);
        }

        var (rooms, paused, dead) = (0, 0, new List<string>());
        var deadCount = 0;
        while (await subscriptions.RoomsAsync(rooms, PageSize, cancellationToken) is { Count: > 0 } page)
        {
            rooms += page.Count;
            paused += page.Count(room => room.IsPaused);
            deadCount += page.Count(room => room.Dead is not null);
            dead.AddRange(page.Where(room => room.Dead is not null).Select(room => $"{room.Room.Platform}: {room.Dead}").Take(Troubles - dead.Count));
        }

        return texts.Subscribers(count, rooms, paused, deadCount, dead);
    }
}
