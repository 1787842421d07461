using System.Runtime.CompilerServices;
using Bot.Core.Digests.Subscriptions;
using Bot.Core.Storage;

namespace Bot.Core.Digests.Running;

/// <summary>All subscriptions, some thousands at a time.</summary>
internal static class SubscriptionPages
{
    private const int Page = 2_000;

    public static async IAsyncEnumerable<IReadOnlyList<Subscription>> AllAsync(ISubscriptionStore store, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var after = 0L; ;)
        {
            var page = await store.AllAsync(after, Page, cancellationToken);
            if (page.Count > 0)
            {
                yield return page;
                after = page[^1].Id;
            }

            if (page.Count < Page)
            {
                yield break;
            }
        }
    }

    /// <summary>Splits them so that no part has two of one room: the second must know what the first brings.</summary>
    public static IEnumerable<IReadOnlyList<Subscription>> Waves(IReadOnlyList<Subscription> subscriptions)
    {
        var left = subscriptions;
        while (left.Count > 0)
        {
            var rooms = new HashSet<Chat.Room>();
            var waves = left.ToLookup(subscription => rooms.Add(subscription.Room));
            yield return [.. waves[true]];
            left = [.. waves[false]];
        }
    }
}
