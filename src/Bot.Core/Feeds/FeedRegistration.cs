using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Bot.Core.Feeds;

public static class FeedRegistration
{
    /// <summary>The settings of the section <see cref="FeedOptions.Section"/>; what fetches is <c>Bot.Feeds</c>.</summary>
    public static IServiceCollection AddFeedSettings(this IServiceCollection services)
        => services.AddSingleton<IValidateOptions<FeedOptions>, FeedOptionsValidator>();
}
