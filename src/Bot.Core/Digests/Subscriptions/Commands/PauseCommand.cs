using Bot.Core.Chat;
using Bot.Core.Commands;
using Bot.Core.Extraction;

namespace Bot.Core.Digests.Subscriptions.Commands;

/// <summary><c>/pause</c>: nothing comes until <c>/resume</c>.</summary>
internal sealed class PauseCommand(ReaderSettings settings) : ICommand
{
    public CommandDescription Description { get; } = new()
    {
        Name = "pause",
        KoreanName = "멈춤",
        Summary = new Bilingual("구독한 것을 잠시 받지 않기", "Hold everything back for now"),
        Details = new Bilingual("/재개할 때까지 이 대화방에는 아무것도 오지 않습니다. 구독은 그대로입니다.", "Nothing comes to this room until /resume. Subscriptions stay."),
        Examples = ["/pause", "/멈춤"],
        Access = CommandAccess.ChannelManagers,
    };

    public IReadOnlyList<FactRole> Roles { get; } = [];

    public async Task<Reply> AnswerAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var room = context.Asker.Room;
        var before = await settings.OfAsync(room, cancellationToken) ?? new RoomSettings { Room = room };
        await settings.SaveAsync(before with { IsPaused = true }, cancellationToken);
        var locale = context.Locale;
        return SubscriptionReplies.Of(
            locale, locale.Pick("멈췄습니다", "Paused"), locale.Pick("다시 받을 때까지 아무것도 보내지 않습니다: /재개", "Nothing is sent until you say so: /resume")) with
        {
            Choices = new ChoiceList(locale.Pick("다음:", "Next:"), [new Choice(locale.Pick("다시 받기", "Resume"), "/resume")], IsFurther: true),
        };
    }
}
