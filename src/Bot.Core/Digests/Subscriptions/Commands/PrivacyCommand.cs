using Bot.Core.Chat;
using Bot.Core.Commands;
using Bot.Core.Digests.Outbox;
using Bot.Core.Digests.Timing;
using Bot.Core.Extraction;
using Bot.Core.Signals;
using Bot.Core.Storage;

namespace Bot.Core.Digests.Subscriptions.Commands;

/// <summary><c>/privacy [delete|export]</c>: what is kept about the asker and the room, in full, and its deletion.</summary>
internal sealed class PrivacyCommand(ISubscriptionStore store, IOutbox outbox, ReaderSettings settings, Slots slots, ManagerGate managers, ScheduleSignal changed) : ICommand
{
    private const int NewestDeliveries = 20;

    public CommandDescription Description { get; } = new()
    {
        Name = "privacy",
        KoreanName = "개인정보",
        Summary = new Bilingual("나와 이 대화방에 대해 저장된 것", "What is stored about you and this room"),
        Details = new Bilingual(
            "저장된 것을 모두 보입니다. delete는 확인을 거쳐 지우고, export는 다시 적을 수 있는 글로 보입니다. 물어본 말과 글은 저장하지 않습니다.",
            "Shows all that is stored. “delete” deletes it after asking, “export” shows it as text that can be typed again. What you ask and write is not stored."),
        Parameters =
        [
            new CommandParameter("action", "할일", ParameterType.Choice, Required: false, new Bilingual("delete 또는 export", "delete or export"))
            {
                Choices = [new ParameterChoice("delete", new Bilingual("지우기", "delete")), new ParameterChoice("export", new Bilingual("내보내기", "export"))],
            },
        ],
        Examples = ["/privacy", "/privacy export", "/개인정보 delete"],
    };

    public IReadOnlyList<FactRole> Roles { get; } = [];

    public async Task<Reply> AnswerAsync(CommandContext context, CancellationToken cancellationToken)
    {
        if (context.Asker.MayManage is null)
        {
            return (await managers.RefusalAsync(context.Asker, cancellationToken))!;
        }

        var typed = string.Join(' ', new[] { context.Arguments.Values.GetValueOrDefault("action"), context.Arguments.Text }.OfType<string>()).ToLowerInvariant();
        return typed switch
        {
            "" => await ShowAsync(context, cancellationToken),
            "export" or "내보내기" => await ExportAsync(context, cancellationToken),
            "delete" or "삭제" or "지우기" => Confirm(context.Locale),
            "delete me yes" => await DeleteOwnAsync(context, cancellationToken),
            "delete room yes" => await DeleteRoomAsync(context, cancellationToken),
            _ => ProblemReplies.Of(new Bot.Core.Commands.Parsing.BindingProblem.Malformed(Description.Parameters[0], typed), Description, context.Locale, context.AsOf),
        };
    }

    private async Task<Reply> ShowAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var locale = context.Locale;
        var own = await OwnAsync(context, cancellationToken);
        var room = await RoomAsync(context, cancellationToken);
        return Titled(locale, locale.Pick("저장된 것", "What is stored")) with
        {
            Summary = locale.Pick(
                "아래가 전부입니다. 물어본 말과 대화방의 글은 저장하지 않습니다. 관리 명령을 쓴 기록만은 지우지 않습니다.",
                "This is all of it. What you ask and what is written in the room is not stored. Only the record of what admins did is never deleted."),
            Sections =
            [
                new ReplySection(locale.Pick("당신", "You"), [new ListBlock(own)]),
                new ReplySection(locale.Pick("이 대화방", "This room"), [new ListBlock(room)]),
            ],
            Choices = new ChoiceList(
                locale.Pick("다음:", "Next:"),
                [
                    new Choice(locale.Pick("내보내기", "Export"), "/privacy export"),
                    new Choice(locale.Pick("지우기…", "Delete…"), "/privacy delete"),
                ],
                IsFurther: true),
        };
    }

    private async Task<IReadOnlyList<string>> OwnAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var locale = context.Locale;
        var user = await settings.OfAsync(context.Asker, cancellationToken);
        var made = (await store.OfRoomAsync(context.Asker.Room, cancellationToken)).Count(one => one.CreatedBy == context.Asker.User);
        var none = locale.Pick("없음", "none");
        return
        [
            locale.Pick($"계정 번호: {context.Asker.Platform} {context.Asker.User}", $"Account: {context.Asker.Platform} {context.Asker.User}"),
            locale.Pick($"언어: {user?.Locale?.Code ?? none}", $"Language: {user?.Locale?.Code ?? none}"),
            locale.Pick($"시간대: {user?.TimeZone ?? none}", $"Time zone: {user?.TimeZone ?? none}"),
            locale.Pick($"이 대화방에서 만든 구독: {made}개에 계정 번호가 적혀 있습니다", $"Subscriptions of this room that carry your account: {made}"),
        ];
    }

    private async Task<IReadOnlyList<string>> RoomAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var locale = context.Locale;
        var room = await RoomView.ReadAsync(store, slots, context.Asker.Room, locale, cancellationToken);
        var deliveries = await outbox.OfRoomAsync(context.Asker.Room, NewestDeliveries, cancellationToken);
        var none = locale.Pick("없음", "none");
        return
        [
            locale.Pick($"대화방: {Address(context.Asker.Room)}", $"Room: {Address(context.Asker.Room)}"),
            locale.Pick($"언어: {room.Settings.Locale?.Code ?? none}", $"Language: {room.Settings.Locale?.Code ?? none}"),
            locale.Pick($"시간대: {room.Settings.TimeZone ?? none}", $"Time zone: {room.Settings.TimeZone ?? none}"),
            locale.Pick($"조용한 시간: {(room.Settings.Quiet is { } quiet ? SubscriptionWords.Quiet(quiet) : none)}", $"Quiet hours: {(room.Settings.Quiet is { } hours ? SubscriptionWords.Quiet(hours) : none)}"),
            locale.Pick($"멈춤: {(room.Settings.IsPaused ? "예" : "아니요")}", $"Paused: {(room.Settings.IsPaused ? "yes" : "no")}"),
            .. room.Subscriptions.Select(one => locale.Pick(
                $"구독 {room.NumberOf(one)}: {room.Words.What(one.Interest)} · {room.Words.When(one.Schedule)} · {room.Words.Moment(one.CreatedAt, room.Zone)}부터",
                $"Subscription {room.NumberOf(one)}: {room.Words.What(one.Interest)} · {room.Words.When(one.Schedule)} · since {room.Words.Moment(one.CreatedAt, room.Zone)}")),
            .. deliveries.Select(one => locale.Pick(
                $"전달 기록: {room.Words.Moment(one.DueAt, room.Zone)} · {DeliveryWords.Of(one, locale)}",
                $"Delivery: {room.Words.Moment(one.DueAt, room.Zone)} · {DeliveryWords.Of(one, locale)}")),
            .. deliveries.Count < NewestDeliveries ? [] : new[] { locale.Pick($"전달 기록은 새로운 {NewestDeliveries}건만 보입니다.", $"Only the newest {NewestDeliveries} deliveries are shown.") },
        ];
    }

    private async Task<Reply> ExportAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var locale = context.Locale;
        var user = await settings.OfAsync(context.Asker, cancellationToken);
        var room = await RoomView.ReadAsync(store, slots, context.Asker.Room, locale, cancellationToken);
        var lines = new List<string>();
        lines.AddRange(new[] { user?.Locale?.Code, user?.TimeZone }.OfType<string>().Select(value => $"/settings {value}"));
        lines.AddRange(new[] { room.Settings.Locale?.Code, room.Settings.TimeZone, room.Settings.Quiet is { } quiet ? $"{SubscriptionWords.Clock(quiet.From)}-{SubscriptionWords.Clock(quiet.To)}" : null }
            .OfType<string>().Select(value => $"/settings room {value}"));
        lines.AddRange(room.Subscriptions.Select(one => Typing.WantWriter.Line(one.Interest, one.Schedule)));
        return Titled(locale, locale.Pick("내보내기", "Export")) with
        {
            Outcome = lines.Count == 0 ? ReplyOutcome.Nothing : ReplyOutcome.Answer,
            Summary = lines.Count == 0 ? locale.Pick("저장된 설정과 구독이 없습니다.", "No settings and subscriptions are stored.")
                : locale.Pick("이 줄들을 적으면 같은 설정과 구독이 됩니다.", "Typed again, these lines give the same settings and subscriptions."),
            Sections = lines.Count == 0 ? [] : [new ReplySection(null, [new ListBlock(lines)])],
        };
    }

    private static Reply Confirm(Locale locale) => Titled(locale, locale.Pick("무엇을 지울까요?", "What shall be deleted?")) with
    {
        Outcome = ReplyOutcome.Ambiguous,
        Summary = locale.Pick("지운 것은 되돌릴 수 없습니다.", "What is deleted cannot be brought back."),
        Choices = new ChoiceList(
            locale.Pick("지우기:", "Delete:"),
            [
                new Choice(locale.Pick("내 것 지우기", "Mine"), "/privacy delete me yes", locale.Pick("언어, 시간대, 구독에 적힌 계정 번호", "language, time zone, my account on subscriptions")),
                new Choice(locale.Pick("이 대화방 것 지우기", "This room's"), "/privacy delete room yes", locale.Pick("구독, 설정, 보낸 기록 (관리하는 사람만)", "subscriptions, settings, deliveries (managers only)")),
            ]),
    };

    private async Task<Reply> DeleteOwnAsync(CommandContext context, CancellationToken cancellationToken)
    {
        await settings.ForgetUserAsync(context.Asker.Platform, context.Asker.User, cancellationToken);
        return Deleted(context.Locale, context.Locale.Pick("당신에 대해 저장된 것을 지웠습니다.", "What was stored about you has been deleted."));
    }

    private async Task<Reply> DeleteRoomAsync(CommandContext context, CancellationToken cancellationToken)
    {
        if (await managers.RefusalAsync(context.Asker, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        await settings.ForgetAsync(context.Asker.Room, cancellationToken);
        changed.Raise();
        return Deleted(context.Locale, context.Locale.Pick("이 대화방의 구독, 설정, 보낸 기록을 지웠습니다.", "Subscriptions, settings and deliveries of this room have been deleted."));
    }

    private static Reply Deleted(Locale locale, string summary) => Titled(locale, locale.Pick("지웠습니다", "Deleted")) with { Summary = summary };

    private static Reply Titled(Locale locale, string title) => SubscriptionReplies.Of(locale, title, null) with { ForAskerAlone = true };

    private static string Address(Room room) => $"{room.Platform} {room.Chat}{(room.Topic is { } topic ? $" / {topic}" : "")}";
}
