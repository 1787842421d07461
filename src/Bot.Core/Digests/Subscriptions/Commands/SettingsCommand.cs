using Bot.Core.Chat;
using Bot.Core.Commands;
using Bot.Core.Digests.Subscriptions.Typing;
using Bot.Core.Digests.Timing;
using Bot.Core.Extraction;
using Bot.Core.Signals;

namespace Bot.Core.Digests.Subscriptions.Commands;

/// <summary><c>/settings [language] [zone] [quiet] [who]</c>: of oneself, and of the room for those who manage it.</summary>
internal sealed class SettingsCommand(ReaderSettings settings, ZoneReader zones, Slots slots, ManagerGate managers, ScheduleSignal changed) : ICommand
{
    public CommandDescription Description { get; } = new()
    {
        Name = "settings",
        KoreanName = "설정",
        Summary = new Bilingual("언어, 시간대, 조용한 시간", "Language, time zone and quiet hours"),
        Details = new Bilingual(
            "값을 적지 않으면 지금 설정을 보입니다. ‘방’을 함께 적으면 이 대화방의 설정이 되고, 대화방을 관리하는 사람만 바꿀 수 있습니다. 조용한 시간은 대화방에만 있습니다: /설정 방 22:00-07:00 · 지우기: /설정 기본",
            "Without values it shows what is set. With “room” it is for this room, which only those may change who manage it. Quiet hours are the room's: /settings room 22:00-07:00. To clear: /settings reset"),
        Parameters =
        [
            new CommandParameter("language", "언어", ParameterType.Choice, Required: false, new Bilingual("ko 또는 en", "ko or en"))
            {
                Choices = [new ParameterChoice("ko", new Bilingual("한국어", "Korean")), new ParameterChoice("en", new Bilingual("영어", "English"))],
            },
            new CommandParameter("zone", "시간대", ParameterType.Zone, Required: false, new Bilingual("도시나 IANA 이름: 서울, 뉴욕, Asia/Kathmandu", "A city or an IANA name: Seoul, New York, Asia/Kathmandu")),
            new CommandParameter("quiet", "조용히", ParameterType.Choice, Required: false, new Bilingual("보내지 않는 시간: 22:00-07:00, 없음", "When nothing is sent: 22:00-07:00, or off"))
            {
                Choices =
                [
                    new ParameterChoice("22:00-07:00", new Bilingual("밤 10시부터 아침 7시까지", "22:00 to 07:00")),
                    new ParameterChoice("23:00-08:00", new Bilingual("밤 11시부터 아침 8시까지", "23:00 to 08:00")),
                    new ParameterChoice("off", new Bilingual("없음", "off")),
                ],
            },
            new CommandParameter("who", "누구", ParameterType.Choice, Required: false, new Bilingual("나 또는 방", "me or room"))
            {
                Choices = [new ParameterChoice("me", new Bilingual("나", "me")), new ParameterChoice("room", new Bilingual("이 대화방", "this room"))],
            },
        ],
        Examples = ["/settings", "/settings en new york", "/설정 서울", "/설정 방 22:00-07:00"],
    };

    public IReadOnlyList<FactRole> Roles { get; } = [];

    public async Task<Reply> AnswerAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var (locale, asker) = (context.Locale, context.Asker);
        var said = SaidSettings.Read(context.Arguments.Values.Values, context.Arguments.Text, zones);
        if (said.Unknown is { } unknown)
        {
            return SubscriptionReplies.Of(
                locale,
                locale.Pick($"‘{Excerpt.Cut(unknown, 40)}’을(를) 읽을 수 없습니다", $"“{Excerpt.Cut(unknown, 40)}” cannot be read"),
                locale.Pick("언어는 ko·en, 시간대는 도시나 IANA 이름(서울, Asia/Seoul), 조용한 시간은 22:00-07:00처럼 적습니다. 바뀐 것은 없습니다.", "A language is ko or en, a time zone a city or an IANA name (Seoul, Asia/Seoul), quiet hours 22:00-07:00. Nothing was changed."),
                ReplyOutcome.Invalid);
        }

        if (asker.MayManage is null)
        {
            return (await managers.RefusalAsync(asker, cancellationToken))!;
        }

        if (said.IsEmpty)
        {
            return await ShowAsync(context, locale.Pick("설정", "Settings"), cancellationToken);
        }

        if (said.ForRoom || said.IsOfRoomAlone)
        {
            if (await managers.RefusalAsync(asker, cancellationToken) is { } refusal)
            {
                return refusal;
            }

            var room = await settings.OfAsync(asker.Room, cancellationToken) ?? new RoomSettings { Room = asker.Room };
            await settings.SaveAsync(Changed(room, said), cancellationToken);
            changed.Raise();
        }
        else
        {
            var user = await settings.OfAsync(asker, cancellationToken) ?? new UserSettings(asker.Platform, asker.User);
            await settings.SaveAsync(said.Reset ? new UserSettings(asker.Platform, asker.User) : user with { Locale = said.Locale ?? user.Locale, TimeZone = said.Zone ?? user.TimeZone }, cancellationToken);
        }

        var now = await settings.ApplyAsync(asker with { KeepsLocale = false }, cancellationToken);
        return await ShowAsync(context with { Asker = now }, now.Locale.Pick("설정했습니다", "Set"), cancellationToken);
    }

    private static RoomSettings Changed(RoomSettings room, SaidSettings said)
        => said.Reset
            ? new RoomSettings { Room = room.Room, IsPaused = room.IsPaused, Dead = room.Dead }
            : room with { Locale = said.Locale ?? room.Locale, TimeZone = said.Zone ?? room.TimeZone, Quiet = said.NoQuiet ? null : said.Quiet ?? room.Quiet };

    private async Task<Reply> ShowAsync(CommandContext context, string title, CancellationToken cancellationToken)
    {
        var (locale, asker) = (context.Locale, context.Asker);
        var user = await settings.OfAsync(asker, cancellationToken);
        var room = await settings.OfAsync(asker.Room, cancellationToken);
        var unset = locale.Pick("정하지 않음", "not set");
        return SubscriptionReplies.Of(
            locale, title,
            locale.Pick(
                $"당신에게는 {(asker.Locale.IsKorean ? "한국어" : "영어")}로 답하고, 날짜는 {slots.ZoneOf(asker.Zone?.Id).Id} 기준입니다.",
                $"You are answered in {(asker.Locale.IsKorean ? "Korean" : "English")}; days are those of {slots.ZoneOf(asker.Zone?.Id).Id}.")) with
        {
            ForAskerAlone = true,
            Sections =
            [
                new ReplySection(null,
                [
                    new TableBlock(
                        [new TableColumn(""), new TableColumn(locale.Pick("나", "You")), new TableColumn(locale.Pick("이 대화방", "This room"))],
                        [
                            new TableRow([locale.Pick("언어", "Language"), user?.Locale?.Code ?? unset, room?.Locale?.Code ?? unset]),
                            new TableRow([locale.Pick("시간대", "Time zone"), user?.TimeZone ?? unset, room?.TimeZone ?? unset]),
                            new TableRow([locale.Pick("조용한 시간", "Quiet hours"), "–", room?.Quiet is { } quiet ? SubscriptionWords.Quiet(quiet) : unset]),
                        ]),
                    new TextBlock(locale.Pick("바꾸기: /설정 en · /설정 뉴욕 · /설정 방 22:00-07:00 · /설정 기본", "To change: /settings ko · /settings new york · /settings room 22:00-07:00 · /settings reset")),
                ]),
            ],
        };
    }
}
