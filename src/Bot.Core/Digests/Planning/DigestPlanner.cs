using Bot.Core.Digests.News;
using Bot.Core.Digests.Outbox;
using Bot.Core.Digests.Subscriptions;

namespace Bot.Core.Digests.Planning;

/// <summary>What of the news is new and wanted. Pure: the same question has the same answer, and nothing is read or written.</summary>
public static class DigestPlanner
{
    public static DigestPlan Plan(NewsWindow news, Interest interest, Had had, PlanMoment moment)
    {
        var known = had.Bundles.SelectMany(bundle => bundle.Content.Split('\n')).ToHashSet(StringComparer.Ordinal);
        var fresh = news.Articles.Values.Where(article => article.IsSince(moment.FreshSince)).Select(article => article.Card.Id.Value).Where(id => !known.Contains(id)).ToList();
        return fresh.Count == 0 ? new DigestPlan(null, "Nothing is new.") : new DigestPlan(new Bundle(fresh[0], string.Join('\n', fresh)), null);
    }
}
