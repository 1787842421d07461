using System.Globalization;
using Bot.Core.Chat;
using Bot.Core.Commands;
using Bot.Core.Digests.Timing;
using Bot.Core.Extraction;
using Bot.Core.Storage;

namespace Bot.Core.Digests.Subscriptions.Commands;

/// <summary><c>/subscriptions</c>: what this room gets, and when the next one comes.</summary>
internal sealed class SubscriptionsCommand(ISubscriptionStore store, Slots slots, TimeProvider clock) : ICommand
{
    public CommandDescription Description { get; } = new()
    {
        Name = "subscriptions",
        KoreanName = "구독목록",
        Summary = new Bilingual("이 대화방의 구독과 다음 시각", "What this room gets, and when"),
        Details = new Bilingual("번호, 무엇을, 언제, 다음 시각을 보입니다. 번호로 취소합니다: /구독취소 1", "Number, what, when and the next time of each. Take one back by its number: /unsubscribe 1"),
        Examples = ["/subscriptions", "/구독목록"],
    };

    public IReadOnlyList<FactRole> Roles { get; } = [];

    public async Task<Reply> AnswerAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var locale = context.Locale;
        var room = await RoomView.ReadAsync(store, slots, context.Asker.Room, locale, cancellationToken);
        if (room.Subscriptions.Count == 0)
        {
            return SubscriptionReplies.Nothing(locale);
        }

        return SubscriptionReplies.Of(locale, locale.Pick("이 대화방의 구독", "Subscriptions of this room"), Summary(room, locale)) with
        {
            Sections =
            [
                new ReplySection(null,
                [
                    new TableBlock(
                        [
                            new TableColumn(locale.Pick("번호", "No."), ColumnAlignment.End),
                            new TableColumn(locale.Pick("무엇을", "What")),
                            new TableColumn(locale.Pick("언제", "When")),
                            new TableColumn(locale.Pick("다음", "Next")),
                        ],
                        [.. room.Subscriptions.Select(one => Row(room, one, locale))]),
                    new TextBlock(locale.Pick("취소: /구독취소 번호 · 멈춤: /멈춤 · 시간대와 조용한 시간: /설정", "To take one back: /unsubscribe NUMBER. To pause: /pause. Time zone and quiet hours: /settings")),
                ]),
            ],
        };
    }

    private static string Summary(RoomView room, Locale locale)
    {
        var parts = new List<string> { locale.Pick($"시간대 {room.Zone.Id}.", $"Time zone {room.Zone.Id}.") };
        if (room.Settings.Quiet is { } quiet)
        {
            parts.Add(locale.Pick($"조용한 시간 {SubscriptionWords.Quiet(quiet)}.", $"Quiet from {SubscriptionWords.Quiet(quiet)}."));
        }

        if (room.Settings.IsPaused)
        {
            parts.Add(locale.Pick("멈춘 상태입니다. 다시 받기: /재개", "Paused. To go on: /resume"));
        }

        if (room.Settings.Dead is { } dead)
        {
            parts.Add(locale.Pick($"보낼 수 없습니다: {dead} 다시 구독하면 이어집니다.", $"Nothing can be sent: {dead} Subscribe again to go on."));
        }

        return string.Join(' ', parts);
    }

    private TableRow Row(RoomView room, Subscription subscription, Locale locale)
    {
        var next = room.Settings.IsPaused ? locale.Pick("멈춤", "paused")
            : subscription.Schedule.IsAlert ? locale.Pick("새 소식이 나올 때", "with the next news")
            : room.Next(subscription, clock.GetUtcNow()) is { } at ? room.Words.Moment(at, room.Zone)
            : locale.Pick("오지 않음", "never");
        return new TableRow([room.NumberOf(subscription).ToString(CultureInfo.InvariantCulture), room.Words.What(subscription.Interest), room.Words.When(subscription.Schedule), next]);
    }
}
