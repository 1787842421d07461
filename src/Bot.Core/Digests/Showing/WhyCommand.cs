using Bot.Core.Articles;
using Bot.Core.Chat;
using Bot.Core.Commands;
using Bot.Core.Digests.News;
using Bot.Core.Digests.Outbox;
using Bot.Core.Digests.Planning;
using Bot.Core.Digests.Planning.Content;
using Bot.Core.Digests.Subscriptions;
using Bot.Core.Digests.Timing;
using Bot.Core.Extraction;
using Bot.Core.Storage;
using Microsoft.Extensions.Options;

namespace Bot.Core.Digests.Showing;

/// <summary><c>/why ID</c>: why an article came to this room, or why it did not.</summary>
internal sealed class WhyCommand(ISubscriptionStore subscriptions, IOutbox outbox, NewsDesk desk, PlanMoments moments, IOptions<DigestOptions> options, ReaderCalendar calendar, TimeProvider clock) : ICommand
{
    private const int MostDeliveries = 300;
    private const int LongestId = 40;

    public CommandDescription Description { get; } = new()
    {
        Name = "why",
        KoreanName = "왜",
        Summary = new Bilingual("기사가 이 방에 온 까닭, 오지 않은 까닭", "Why an article came to this room, or did not"),
        Details = new Bilingual(
            "기사 번호나 요약의 번호를 적으면, 어느 구독으로 언제 왔고 무엇이 맞았는지, 오지 않았다면 구독마다 무엇 때문인지 보입니다.",
            "With the id of an article or a digest: by which subscription it came, when, and what matched; or, for each subscription, why it did not come."),
        Parameters = [new CommandParameter("id", "번호", ParameterType.Article, Required: true, new Bilingual("기사나 요약의 번호", "The id of an article or of a digest"))],
        Examples = ["/why 1a2b3c4d", "/왜 1a2b3c4d"],
    };

    public IReadOnlyList<FactRole> Roles { get; } = [];

    public async Task<Reply> AnswerAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var all = await subscriptions.OfRoomAsync(context.Asker.Room, cancellationToken);
        var texts = new WhyTexts(context.Locale, all);
        var typed = context.Arguments.Text!.TrimStart('#').Trim().ToLowerInvariant();
        var deliveries = await outbox.OfRoomAsync(context.Asker.Room, MostDeliveries, cancellationToken);
        if (deliveries.Where(delivery => delivery.Bundle == typed).ToList() is { Count: > 0 } sent)
        {
            return context.Reply(texts.Came(typed)) with { Sections = [Section(sent.Select(delivery => Line(delivery, null, texts, context)))] };
        }

        if (typed.Length is < 4 or > LongestId || await context.Snapshot.FindArticleAsync(typed, cancellationToken) is not { } article)
        {
            return context.Reply(texts.Unknown(Excerpt.Cut(typed, LongestId))) with { Outcome = ReplyOutcome.Unknown, Summary = texts.HowTo };
        }

        var title = article.Title.Length > 0 ? article.Title : $"#{article.Id.Short}";
        var came = await CameAsync(article.Id, deliveries, all, texts, context, cancellationToken);
        return came.Count > 0
            ? context.Reply(came.TrueForAll(one => one.Delivery.IsBaseline) ? texts.NotCame(title) : texts.Came(title)) with { Sections = [Section(came.Select(one => one.Line))] }
            : context.Reply(texts.NotCame(title)) with { Sections = [Section(await NotCameAsync(article, all, texts, context, cancellationToken))] };
    }

    private static ReplySection Section(IEnumerable<string> lines) => new(null, [new ListBlock([.. lines])]);

    private async Task<List<(Delivery Delivery, string Line)>> CameAsync(
        ArticleId id, IReadOnlyList<Delivery> deliveries, IReadOnlyList<Subscription> all, WhyTexts texts, CommandContext context, CancellationToken cancellationToken)
    {
        var lines = new List<(Delivery, string)>();
        var room = await subscriptions.RoomAsync(context.Asker.Room, cancellationToken);
        foreach (var delivery in deliveries.Where(delivery => delivery.Bundle is not null))
        {
            if (await outbox.BundleAsync(delivery.Bundle!, cancellationToken) is { } bundle && BundleContent.Read(bundle) is { } content && Parts(content, id, texts) is { Length: > 0 } parts)
            {
                var subscription = all.FirstOrDefault(one => one.Id == delivery.Subscription);
                var news = await desk.ReadAsync(context.Snapshot, moments.Of(clock.GetUtcNow(), subscription?.Schedule ?? new Schedule(), room).ReadSince, cancellationToken);
                var matched = subscription is not null && news.Articles.TryGetValue(id, out var article) ? " " + texts.Matched(news.Wishes.Of(subscription.Interest).Matches(article)) : "";
                lines.Add((delivery, Line(delivery, parts, texts, context) + matched));
            }
        }

        return lines;
    }

    /// <summary>As what the article came; empty when it did not.</summary>
    private static string Parts(DigestContent content, ArticleId id, WhyTexts texts)
    {
        var place = content.Articles.ToList().FindIndex(article => article.Id == id.Value);
        return place < 0 ? "" : texts.Parts(
            content.Stories.Any(story => story.Articles.Contains(place)),
            content.Statements.Any(item => item.Places.Any(at => at.Article == place)),
            content.Moves.Any(item => item.Places.Any(at => at.Article == place)),
            content.Figures.Any(item => item.Places.Any(at => at.Article == place)),
            content.MoveCorrections.Any(item => item.Now.Places.Any(at => at.Article == place)) || content.StatementCorrections.Any(item => item.Now.Places.Any(at => at.Article == place)));
    }

    private string Line(Delivery delivery, string? parts, WhyTexts texts, CommandContext context)
    {
        var at = TimeZoneInfo.ConvertTime(delivery.SettledAt ?? delivery.DueAt, context.Asker.Zone ?? calendar.Zone);
        var day = $"{context.Locale.Date(DateOnly.FromDateTime(at.DateTime))} {at:HH:mm}";
        var line = delivery.IsBaseline ? $"{DeliveryWords.Of(delivery, context.Locale)} · {day}" : $"{texts.Subscription(delivery.Subscription)} · {day} · {texts.State(delivery)}";
        return parts is null ? line + "." : $"{line} · {parts}.";
    }

    private async Task<IEnumerable<string>> NotCameAsync(Article article, IReadOnlyList<Subscription> all, WhyTexts texts, CommandContext context, CancellationToken cancellationToken)
    {
        if (all.Count == 0)
        {
            return [texts.NoSubscription];
        }

        var lines = new List<string>();
        var room = await subscriptions.RoomAsync(context.Asker.Room, cancellationToken);
        lines.AddRange(room?.Dead is { } dead ? [texts.Dead(dead)] : room?.IsPaused == true ? [texts.Paused] : []);
        var bundles = await outbox.HadAsync(context.Asker.Room, clock.GetUtcNow().AddDays(-options.Value.KeepDays), cancellationToken);
        foreach (var subscription in all)
        {
            var had = Had.Of(bundles, subscription.Alerts);
            var moment = moments.Of(clock.GetUtcNow(), subscription.Schedule, room);
            var news = await desk.ReadAsync(context.Snapshot, moment.ReadSince, cancellationToken);
            lines.Add($"{texts.Subscription(subscription.Id)}: {Reason(article, news, subscription, had, moment, texts)}");
        }

        return lines;
    }

    private static string Reason(Article article, NewsWindow news, Subscription subscription, Had had, PlanMoment moment, WhyTexts texts)
    {
        if (article.Published.Range is not { } published)
        {
            return texts.NoDate;
        }

        if (!news.Articles.TryGetValue(article.Id, out var known) || !known.IsSince(moment.FreshSince))
        {
            return texts.TooOld(moment.FreshSince);
        }

        if (!known.IsOutBy(moment.FreshUntil))
        {
            return texts.TooEarly(published.Start);
        }

        if (news.Wishes.Of(subscription.Interest).RefusalOf(known) is { } refusal)
        {
            return texts.Refused(refusal);
        }

        var story = news.StoryOf(article.Id)!;
        return story.Outlets < subscription.Interest.MinimumOutlets ? texts.TooFew(story.Outlets, subscription.Interest.MinimumOutlets)
            : had.Has(story) ? texts.HadAsStory
            : DigestPlanner.Plan(news, subscription.Interest, had, moment).Bundle is { } bundle && BundleContent.Read(bundle)!.Articles.Any(one => one.Id == article.Id.Value) ? texts.WillCome
            : texts.Full;
    }
}
