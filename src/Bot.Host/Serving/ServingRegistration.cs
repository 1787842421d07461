using Bot.Charts.Librsvg;
using Bot.Chat.Discord;
using Bot.Chat.Discord.Webhook;
using Bot.Chat.Telegram;
using Bot.Feeds;
using Bot.Host.Composition;
using Bot.Schedule;
using Bot.Web;

namespace Bot.Host.Serving;

internal static class ServingRegistration
{
    /// <summary>Everything that only the service has: the page, the platforms, pictures, telemetry. The page comes first, because a taken port ends the start.</summary>
    public static IServiceCollection AddServing(this IServiceCollection services, IConfiguration configuration)
    {
        WebNeeds.Check(configuration);
        services.AddSingleton<ServingOutcome>();
        services.AddSingleton<PlatformHint>();
        services.AddSingleton(ReadyFile.Beside);
        services.AddTelemetry(configuration);
        services.AddLibrsvgCharts();
        services.AddWebChat(configuration);
        services.AddSingleton(new WebRoutes(routes => routes.MapTelegramWebhook()));
        services.AddSingleton(new WebRoutes(routes => routes.MapDiscordInteractions()));
        services.AddDiscordChat(configuration);
        services.AddTelegramChat(configuration);
        services.AddFeedList();
        services.AddHostedService<ServingService>();
        services.AddSchedule();
        services.AddHostedService<NewFilesService>();
        services.AddSingleton(OutboxOwner.Beside);
        services.AddHostedService<OutboxService>();
        return services;
    }
}
