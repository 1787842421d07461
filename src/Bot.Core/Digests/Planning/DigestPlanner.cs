using Bot.Core.Digests.News;
using Bot.Core.Digests.Outbox;
using Bot.Core.Digests.Planning.Content;
using Bot.Core.Digests.Subscriptions;

namespace Bot.Core.Digests.Planning;

/// <summary>What of the news is new and wanted. Pure: the same question has the same answer, and nothing is read or written.</summary>
public static class DigestPlanner
{
    /// <summary>What one message with a few pages holds; what does not fit is the first of the next one, as long as it is fresh.</summary>
    private const int Most = 30;

    /// <param name="news">What there is.</param>
    /// <param name="interest">What the subscription wants.</param>
    /// <param name="had">What the room has had.</param>
    /// <param name="moment">When.</param>
    public static DigestPlan Plan(NewsWindow news, Interest interest, Had had, PlanMoment moment)
    {
        var draft = new DigestDraft(news, news.Wishes.Of(interest), had, moment);
        return draft.Content(Most) is { Count: > 0 } content ? new DigestPlan(BundleContent.Write(content), null) : new DigestPlan(null, draft.WhyNothing());
    }

    /// <summary>All that is known when alerts begin, so that none of it comes as news to them; null when that is nothing.</summary>
    public static Bundle? Baseline(NewsWindow news, Interest interest, PlanMoment moment)
    {
        var content = new DigestDraft(news, news.Wishes.Of(interest), Had.Nothing, moment).Content(int.MaxValue);
        return content.Count > 0 ? BundleContent.Write(content with { IsBaseline = true, BaselineOf = SubscriptionJson.Write(interest) }) : null;
    }
}
