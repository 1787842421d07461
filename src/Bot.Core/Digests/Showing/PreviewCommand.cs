using System.Globalization;
using Bot.Core.Chat;
using Bot.Core.Commands;
using Bot.Core.Commands.Parsing;
using Bot.Core.Digests.Composing;
using Bot.Core.Digests.News;
using Bot.Core.Digests.Outbox;
using Bot.Core.Digests.Planning;
using Bot.Core.Digests.Subscriptions;
using Bot.Core.Digests.Timing;
using Bot.Core.Extraction;
using Bot.Core.Storage;
using Microsoft.Extensions.Options;

namespace Bot.Core.Digests.Showing;

/// <summary><c>/preview [NUMBER]</c>: what would be sent to this room now. Nothing is written: it comes again when it is due.</summary>
internal sealed class PreviewCommand(
    ISubscriptionStore subscriptions, IOutbox outbox, NewsDesk desk, DigestComposer composer, PlanMoments moments, IOptions<DigestOptions> options, TimeProvider clock) : ICommand
{
    public CommandDescription Description { get; } = new()
    {
        Name = "preview",
        KoreanName = "미리보기",
        Summary = new Bilingual("지금 보낸다면 이 방에 올 요약", "What would be sent to this room now"),
        Details = new Bilingual(
            "구독 번호를 적으면 그 구독으로, 적지 않으면 이 방의 첫 구독으로 지금 올 요약을 보입니다. 구독이 없으면 모든 소식의 요약입니다. 보기만 하는 것이라 제시간에 다시 옵니다.",
            "With the number of a subscription, what it would bring now; without one, what the room's first would, or a digest of everything where there is none. It is only a look: it still comes on time."),
        Parameters =
        [
            new CommandParameter("subscription", "구독", ParameterType.Text, Required: false, new Bilingual("구독 번호", "The number of a subscription")),
            CommonParameters.Page,
        ],
        Examples = ["/preview", "/미리보기 2"],
    };

    public IReadOnlyList<FactRole> Roles { get; } = [];

    public async Task<Reply> AnswerAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var locale = context.Locale;
        var all = await subscriptions.OfRoomAsync(context.Asker.Room, cancellationToken);
        var typed = context.Arguments.Text?.Trim().TrimStart('#');
        var subscription = typed is null ? all.FirstOrDefault() : Find(all, typed);
        if (typed is not null && subscription is null)
        {
            return context.Reply(locale.Pick($"번호가 {typed}인 구독이 없습니다", $"There is no subscription {typed}")) with { Outcome = ReplyOutcome.Unknown };
        }

        var room = await subscriptions.RoomAsync(context.Asker.Room, cancellationToken);
        var moment = moments.Of(clock.GetUtcNow(), subscription?.Schedule ?? new Schedule(), room);
        var news = await desk.ReadAsync(context.Snapshot, moment.ReadSince, cancellationToken);
        var had = Had.Of(await outbox.HadAsync(context.Asker.Room, clock.GetUtcNow().AddDays(-options.Value.KeepDays), cancellationToken), subscription?.Alerts);
        var plan = DigestPlanner.Plan(news, subscription?.Interest ?? Interest.Everything, had, moment);
        var title = subscription is null
            ? locale.Pick("미리 보기: 모든 소식", "Preview: everything")
            : locale.Pick($"미리 보기: 구독 {Place(all, subscription)}", $"Preview: subscription {Place(all, subscription)}");
        return plan.Bundle is { } bundle && await ShownAsync(bundle, title, context, cancellationToken) is { } reply ? reply
            : context.Nothing(title, locale.Pick("지금 보낼 새 소식이 없습니다. 어느 기사가 왜 오지 않는지는 /why 기사번호 로 물을 수 있습니다.", "There is nothing new to send now. /why ARTICLE tells why an article does not come."));
    }

    private static Subscription? Find(IReadOnlyList<Subscription> all, string typed)
        => int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? all.ElementAtOrDefault(number - 1) : null;

    // As /subscriptions numbers them.
    private static int Place(IReadOnlyList<Subscription> all, Subscription subscription) => all.TakeWhile(one => one.Id != subscription.Id).Count() + 1;

    // The bundle is kept nowhere, so that its pages are pages of this command.
    private async Task<Reply?> ShownAsync(Bundle bundle, string title, CommandContext context, CancellationToken cancellationToken)
    {
        var reply = await composer.ComposeAsync(context.Snapshot, bundle, title, context.Locale, context.Arguments.Page, cancellationToken);
        return reply?.Page is not { } page ? reply : reply with
        {
            Page = page with
            {
                Previous = page.Previous is null ? null : CommandLineWriter.Write(context.Command, context.Arguments, page.Number - 1),
                Next = page.Next is null ? null : CommandLineWriter.Write(context.Command, context.Arguments, page.Number + 1),
            },
        };
    }
}
