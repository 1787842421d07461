using System.Globalization;
using Bot.Core.Chat;
using Bot.Core.Commands;
using Bot.Core.Commands.Names;
using Bot.Core.Digests.Subscriptions.Typing;

namespace Bot.Core.Digests.Subscriptions.Commands;

/// <summary>What the commands of subscriptions say.</summary>
internal static class SubscriptionReplies
{
    public static Reply Of(Locale locale, string title, string? summary, ReplyOutcome outcome = ReplyOutcome.Answer)
        => new() { Locale = locale, Outcome = outcome, Title = title, Summary = summary };

    public static Reply Subscribed(CommandContext context, RoomView room, Subscription subscription, bool isNew, DateTimeOffset now)
    {
        var locale = context.Locale;
        var (what, when) = (room.Words.What(subscription.Interest), room.Words.When(subscription.Schedule));
        var first = room.Next(subscription, now) is { } next
            ? locale.Pick($"첫 번째는 {room.Words.Moment(next, room.Zone)}에 옵니다({room.Zone.Id}).", $"The first comes on {room.Words.Moment(next, room.Zone)} ({room.Zone.Id}).")
            : locale.Pick("지금까지의 기사는 빼고 새 것부터 옵니다.", "What is known already is left out; news come from now on.");
        var paused = room.Settings.IsPaused ? locale.Pick(" 지금은 멈춘 상태입니다: /재개", " This room is paused: /resume") : "";
        return Of(
            locale,
            isNew ? locale.Pick("구독했습니다", "Subscribed") : locale.Pick("이미 구독하고 있습니다", "This is subscribed already"),
            locale.Pick(
                $"이 대화방은 {Josa.Object(what)} {when} 받습니다. {first}{paused} 되돌리기: /구독취소 {room.NumberOf(subscription)}",
                $"This room gets {what}, {when}. {first}{paused} To undo: /unsubscribe {room.NumberOf(subscription)}")) with
        {
            Choices = new ChoiceList(
                locale.Pick("다음:", "Next:"),
                [
                    new Choice(locale.Pick("되돌리기", "Undo"), $"/unsubscribe {Id(subscription)}"),
                    new Choice(locale.Pick("구독 목록", "All subscriptions"), "/subscriptions"),
                ],
                IsFurther: true),
        };
    }

    public static Reply Wrong(CommandContext context, WantReading.Wrong wrong)
        => Of(context.Locale, context.Locale.Pick("구독하지 못했습니다", "Not subscribed"), context.Locale.Pick(wrong.Korean, wrong.English), ReplyOutcome.Invalid) with
        {
            Sections = [new ReplySection(context.Locale.Pick("쓰는 법", "Usage"), [new ListBlock([context.Command.Usage(context.Locale), .. context.Command.Examples])])],
        };

    public static Reply Ambiguous(CommandContext context, WantReading.Ambiguous ambiguous, string? when)
    {
        var locale = context.Locale;
        var tail = when is null ? "" : $" when:\"{when}\"";
        return Of(locale, locale.Pick($"‘{ambiguous.Typed}’에 해당하는 이름이 여럿입니다", $"“{ambiguous.Typed}” can mean several names"), null, ReplyOutcome.Ambiguous) with
        {
            Choices = new ChoiceList(
                locale.Pick("누구를 구독할까요?", "Which one do you mean?"),
                [.. ambiguous.Choices.Select(choice => new Choice(choice.Name.In(locale), $"/subscribe {choice.Line}{tail}", OtherNames.Hint(choice.Name, locale)))]),
        };
    }

    public static Reply Full(CommandContext context, int most)
        => Of(
            context.Locale,
            context.Locale.Pick("구독이 너무 많습니다", "Too many subscriptions"),
            context.Locale.Pick($"한 대화방은 {most}개까지 구독합니다. 먼저 하나를 취소해 주세요: /구독취소", $"A room may have {most}. Take one back first: /unsubscribe"),
            ReplyOutcome.Invalid);

    public static Reply Nothing(Locale locale)
        => Of(
            locale,
            locale.Pick("구독이 없습니다", "Nothing is subscribed"),
            locale.Pick("이 대화방은 아무것도 받지 않습니다. 예: /구독 장전", "This room gets nothing. For example: /subscribe Korea pre-open"),
            ReplyOutcome.Nothing);

    public static string Id(Subscription subscription) => string.Create(CultureInfo.InvariantCulture, $"#{subscription.Id}");
}
