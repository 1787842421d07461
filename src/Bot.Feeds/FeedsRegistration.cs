using Bot.Core.Feeds;
using Bot.Feeds.Fetching;
using Bot.Feeds.Polling;
using Bot.Feeds.Storing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Bot.Feeds;

public static class FeedsRegistration
{
    /// <summary>What an admin can do with feeds, and their polling. Needs a <see cref="Core.Storage.IFeedStore"/>; bind <see cref="FeedOptions.Section"/>.</summary>
    public static IServiceCollection AddFeeds(this IServiceCollection services)
    {
        services.TryAddSingleton<INetwork, SystemNetwork>();
        return services
            .AddFeedSettings()
            .AddSingleton<WebFetcher>()
            .AddSingleton<FeedBook>()
            .AddSingleton<IFeedDesk, FeedDesk>()
            .AddSingleton<ArticleShelf>()
            .AddSingleton<ItemIntake>()
            .AddSingleton<FeedVisit>()
            .AddSingleton<IFeedPoll, FeedRound>();
    }

    /// <summary>Takes over the configured list when the service starts.</summary>
    public static IServiceCollection AddFeedList(this IServiceCollection services) => services.AddHostedService<FeedStart>();
}
