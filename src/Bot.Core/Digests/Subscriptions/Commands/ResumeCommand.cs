using Bot.Core.Chat;
using Bot.Core.Commands;
using Bot.Core.Digests.Timing;
using Bot.Core.Extraction;
using Bot.Core.Signals;
using Bot.Core.Storage;

namespace Bot.Core.Digests.Subscriptions.Commands;

/// <summary><c>/resume</c>: what is subscribed comes again.</summary>
internal sealed class ResumeCommand(ReaderSettings settings, ISubscriptionStore store, Slots slots, ScheduleSignal changed, TimeProvider clock) : ICommand
{
    public CommandDescription Description { get; } = new()
    {
        Name = "resume",
        KoreanName = "재개",
        Summary = new Bilingual("멈춘 구독을 다시 받기", "Go on after a pause"),
        Details = new Bilingual("멈춘 동안의 새 소식은 다음 요약에 함께 옵니다.", "What was new meanwhile comes with the next summary."),
        Examples = ["/resume", "/재개"],
        Access = CommandAccess.ChannelManagers,
    };

    public IReadOnlyList<FactRole> Roles { get; } = [];

    public async Task<Reply> AnswerAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var (locale, address) = (context.Locale, context.Asker.Room);
        var before = await settings.OfAsync(address, cancellationToken) ?? new RoomSettings { Room = address };
        await settings.SaveAsync(before with { IsPaused = false, Dead = null }, cancellationToken);
        changed.Raise();
        var room = await RoomView.ReadAsync(store, slots, address, locale, cancellationToken);
        var next = room.Subscriptions.Select(one => room.Next(one, clock.GetUtcNow())).Min();
        return SubscriptionReplies.Of(
            locale,
            locale.Pick("다시 보냅니다", "Going on"),
            room.Subscriptions.Count == 0 ? locale.Pick("구독이 없습니다. 예: /구독 장전", "Nothing is subscribed. For example: /subscribe Korea pre-open")
                : next is { } at ? locale.Pick($"다음은 {room.Words.Moment(at, room.Zone)}에 옵니다.", $"The next comes on {room.Words.Moment(at, room.Zone)}.")
                : locale.Pick("새 소식이 나오는 대로 옵니다.", "News come as they appear."));
    }
}
