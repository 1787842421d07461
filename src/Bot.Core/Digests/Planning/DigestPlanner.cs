using Bot.Core.Digests.News;
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
    public static DigestPlan Plan(NewsWindow news, Interest interest, Had had, PlanMoment moment) => Plan(news, interest, had, moment, Most, isBaseline: false);

    /// <summary>As <see cref="Plan(NewsWindow, Interest, Had, PlanMoment)"/> without a limit: all that is known when alerts begin, so that none of it comes as news.</summary>
    public static DigestPlan Baseline(NewsWindow news, Interest interest, Had had, PlanMoment moment) => Plan(news, interest, had, moment, int.MaxValue, isBaseline: true);

    private static DigestPlan Plan(NewsWindow news, Interest interest, Had had, PlanMoment moment, int most, bool isBaseline)
    {
        var draft = new DigestDraft(news, news.Wishes.Of(interest), had, moment);
        var content = draft.Content(most);
        return content.Count > 0 ? new DigestPlan(BundleContent.Write(content with { IsBaseline = isBaseline }), null) : new DigestPlan(null, draft.WhyNothing());
    }
}
