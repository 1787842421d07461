using Bot.Core.Digests.News;
using Bot.Core.Digests.Planning;
using Bot.Core.Digests.Subscriptions;
using Bot.Core.Storage;
using Microsoft.Extensions.Logging;

namespace Bot.Core.Digests.Running;

/// <summary>
/// The plans of one run. Rooms that want the same and have had the same share one, so that a hundred thousand rooms of one kind are planned once.
/// </summary>
internal sealed partial class SharedPlans(IIndexSnapshot snapshot, NewsDesk desk, IOutbox outbox, DateTimeOffset since, ILogger logger)
{
    /// <summary>Where every room has had something else, plans are not worth keeping.</summary>
    private const int MostKept = 512;

    private readonly Dictionary<(string Interest, bool IsAlert, string Had, PlanMoment Moment), DigestPlan?> plans = [];
    private readonly Dictionary<(string Print, string? Alerts), Had> had = [];
    private readonly Dictionary<DateOnly, NewsWindow> windows = [];

    /// <summary>Null when it cannot be planned, which is logged: one subscription must not keep others from theirs.</summary>
    /// <exception cref="StoreException">The state or the index cannot be read.</exception>
    public async Task<DigestPlan?> PlanAsync(Subscription subscription, string print, PlanMoment moment, CancellationToken cancellationToken)
    {
        var interest = SubscriptionJson.Write(subscription.Interest);
        var key = (interest, subscription.Schedule.IsAlert, print, moment);
        if (!plans.TryGetValue(key, out var plan))
        {
            Bound(plans);
            plan = await MakeAsync(subscription, interest, print, moment, cancellationToken);
            plans.Add(key, plan);
        }

        return plan;
    }

    private async Task<DigestPlan?> MakeAsync(Subscription subscription, string interest, string print, PlanMoment moment, CancellationToken cancellationToken)
    {
        try
        {
            if (!windows.TryGetValue(moment.ReadSince, out var news))
            {
                news = await desk.ReadAsync(snapshot, moment.ReadSince, cancellationToken);
                windows.Add(moment.ReadSince, news);
            }

            var place = (print, subscription.Schedule.IsAlert ? interest : null);
            if (!had.TryGetValue(place, out var known))
            {
                Bound(had);
                known = Had.Of(await outbox.HadAsync(subscription.Room, since, cancellationToken), subscription.Alerts);
                had.Add(place, known);
            }

            return DigestPlanner.Plan(news, subscription.Interest, known, moment);
        }
        catch (Exception failure) when (failure is not (OperationCanceledException or StoreException))
        {
            Log.CannotPlan(logger, failure, subscription.Id);
            return null;
        }
    }

    private static void Bound<TKey, TValue>(Dictionary<TKey, TValue> kept)
        where TKey : notnull
    {
        if (kept.Count == MostKept)
        {
            kept.Clear();
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "Subscription {Subscription} and those like it could not be planned; they are tried again at the next run.")]
        public static partial void CannotPlan(ILogger logger, Exception failure, long subscription);
    }
}
