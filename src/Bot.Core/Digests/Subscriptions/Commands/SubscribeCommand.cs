using Bot.Core.Chat;
using Bot.Core.Commands;
using Bot.Core.Commands.Names;
using Bot.Core.Digests.Planning;
using Bot.Core.Digests.Subscriptions.Typing;
using Bot.Core.Digests.Timing;
using Bot.Core.Extraction;
using Bot.Core.Signals;
using Bot.Core.Storage;
using Microsoft.Extensions.Options;

namespace Bot.Core.Digests.Subscriptions.Commands;

/// <summary><c>/subscribe [what] [when]</c>.</summary>
internal sealed class SubscribeCommand(
    ISubscriptionStore store, Slots slots, AlertBaseline baseline, PlanMoments moments, ScheduleSignal changed, TimeProvider clock, IOptions<DigestOptions> options) : ICommand
{
    private const int MostOfRoom = 25;

    public CommandDescription Description { get; } = new()
    {
        Name = "subscribe",
        KoreanName = "구독",
        Summary = new Bilingual("이 대화방에서 요약이나 알림 받기", "Get summaries or alerts in this room"),
        Details = new Bilingual(
            "무엇을: 이름, 주제, source:매체, \"들어갈 말\", -뺄말, /정규식/, outlets:2 (매체 두 곳 이상). 적지 않으면 모든 뉴스입니다. 언제: 장전, 장마감, 미국 개장, 미국 마감, 08:30, 평일 08:00, 매주 월 09:00, 알림 6/h. 적지 않으면 장전입니다.",
            "What: names, topics, source:outlet, \"words\", -without, /pattern/, outlets:2; everything if left out. When: Korea pre-open, Korea close, US open, US close, 08:30, weekdays 08:00, weekly mon 09:00, alerts 6/h; the first slot if left out."),
        Parameters =
        [
            new CommandParameter("what", "무엇을", ParameterType.Interest, Required: false,
                new Bilingual("이름, 주제, source:매체, \"낱말\", -뺄말, /정규식/, outlets:2", "Names, topics, source:outlet, \"words\", -without, /pattern/, outlets:2")),
            new CommandParameter("when", "언제", ParameterType.When, Required: false,
                new Bilingual("장전, 08:30, 평일 08:00, 매주 월 09:00, 알림 6/h", "Korea pre-open, 08:30, weekdays 08:00, weekly mon 09:00, alerts 6/h")),
        ],
        Examples = ["/subscribe", "/구독 나델라 평일 08:00", "/subscribe \"수출 규제\" -광고 outlets:2 US open", "/구독 엔비디아 알림 6/h"],
        Access = CommandAccess.ChannelManagers,
    };

    public IReadOnlyList<FactRole> Roles { get; } = [];

    public async Task<Reply> AnswerAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var outlets = await context.Snapshot.OutletsAsync(cancellationToken);
        var reading = new WantReader(context.Names, outlets, new WhenReader(slots, options.Value.AlertsPerHour)).Read(context.Arguments.Text ?? "", context.Arguments.Values.GetValueOrDefault("when"));
        return reading switch
        {
            WantReading.Wrong wrong => SubscriptionReplies.Wrong(context, wrong),
            WantReading.Ambiguous ambiguous => SubscriptionReplies.Ambiguous(context, ambiguous, context.Arguments.Values.GetValueOrDefault("when")),
            WantReading.Understood understood => await SubscribeAsync(context, understood, cancellationToken),
            _ => throw new InvalidOperationException($"No answer to a {reading.GetType().Name}."),
        };
    }

    private async Task<Reply> SubscribeAsync(CommandContext context, WantReading.Understood wanted, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var room = context.Asker.Room;
        var schedule = wanted.Schedule ?? new Schedule { Slot = slots.All[0].Key };
        var before = await store.OfRoomAsync(room, cancellationToken);
        if (before.Count >= MostOfRoom)
        {
            return SubscriptionReplies.Full(context, MostOfRoom);
        }

        var isNew = !before.Any(one => one.Schedule == schedule && SubscriptionJson.Write(one.Interest) == SubscriptionJson.Write(wanted.Interest));
        if (isNew && schedule.IsAlert)
        {
            var moment = moments.Of(now, schedule, await store.RoomAsync(room, cancellationToken));
            await baseline.WriteAsync(room, wanted.Interest, context.Snapshot, moment, now, cancellationToken);
        }

        var subscription = await store.AddAsync(new Subscription(0, room, wanted.Interest, schedule, now, context.Asker.User), cancellationToken);
        changed.Raise();
        return SubscriptionReplies.Subscribed(context, await RoomView.ReadAsync(store, slots, room, context.Locale, cancellationToken), subscription, isNew, now);
    }
}
