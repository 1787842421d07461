using Bot.Core.Chat;
using Bot.Core.Commands;
using Bot.Core.Digests.Subscriptions.Typing;
using Bot.Core.Digests.Timing;
using Bot.Core.Extraction;
using Bot.Core.Signals;
using Bot.Core.Storage;

namespace Bot.Core.Digests.Subscriptions.Commands;

/// <summary><c>/unsubscribe [number|all]</c>.</summary>
internal sealed class UnsubscribeCommand(ISubscriptionStore store, Slots slots, ScheduleSignal changed) : ICommand
{
    public CommandDescription Description { get; } = new()
    {
        Name = "unsubscribe",
        KoreanName = "구독취소",
        Summary = new Bilingual("구독 취소", "Take a subscription back"),
        Details = new Bilingual("/구독목록의 번호를 적습니다. ‘모두’는 전부 취소합니다.", "With its number in /subscriptions, or “all”."),
        Parameters =
        [
            new CommandParameter("number", "번호", ParameterType.Number, Required: false, new Bilingual("/구독목록의 번호, 또는 모두", "Its number in /subscriptions, or all")),
        ],
        Examples = ["/unsubscribe 1", "/구독취소 모두"],
        Access = CommandAccess.ChannelManagers,
    };

    public IReadOnlyList<FactRole> Roles { get; } = [];

    public async Task<Reply> AnswerAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var room = await RoomView.ReadAsync(store, slots, context.Asker.Room, context.Locale, cancellationToken);
        if (room.Subscriptions.Count == 0)
        {
            return SubscriptionReplies.Nothing(context.Locale);
        }

        var typed = context.Arguments.Values.GetValueOrDefault("number") ?? context.Arguments.Text;
        if (typed?.ToLowerInvariant() is "all" or "모두" or "전부" or "다")
        {
            return await RemoveAsync(context, room, room.Subscriptions, cancellationToken);
        }

        return typed is null && room.Subscriptions.Count > 1 ? Ask(context, room, null)
            : (typed is null ? room.Subscriptions[0] : room.Find(typed)) is { } found ? await RemoveAsync(context, room, [found], cancellationToken)
            : Ask(context, room, typed);
    }

    private async Task<Reply> RemoveAsync(CommandContext context, RoomView room, IReadOnlyList<Subscription> which, CancellationToken cancellationToken)
    {
        foreach (var subscription in which)
        {
            await store.RemoveAsync(subscription.Id, cancellationToken);
        }

        changed.Raise();
        var locale = context.Locale;
        return SubscriptionReplies.Of(
            locale,
            locale.Pick("구독을 취소했습니다", "Unsubscribed"),
            string.Join(" / ", which.Select(one => $"{room.Words.What(one.Interest)} · {room.Words.When(one.Schedule)}"))) with
        {
            Choices = which.Count == 1
                ? new ChoiceList(locale.Pick("다음:", "Next:"), [new Choice(locale.Pick("다시 구독", "Subscribe again"), WantWriter.Line(which[0].Interest, which[0].Schedule))], IsFurther: true)
                : null,
        };
    }

    private static Reply Ask(CommandContext context, RoomView room, string? typed)
    {
        var locale = context.Locale;
        return SubscriptionReplies.Of(
            locale,
            typed is null ? locale.Pick("어느 구독을 취소할까요?", "Which subscription?") : locale.Pick("그런 번호의 구독이 없습니다", "There is no subscription of that number"),
            null,
            typed is null ? ReplyOutcome.Ambiguous : ReplyOutcome.Unknown) with
        {
            Choices = new ChoiceList(
                locale.Pick("이 대화방의 구독:", "Subscriptions of this room:"),
                [
                    .. room.Subscriptions.Select(one => new Choice(
                        $"{room.NumberOf(one)}. {room.Words.What(one.Interest)}", $"/unsubscribe {SubscriptionReplies.Id(one)}", room.Words.When(one.Schedule))),
                    new Choice(locale.Pick("모두 취소", "All of them"), "/unsubscribe all"),
                ]),
        };
    }
}
