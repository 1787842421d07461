using System.Net;
using Bot.Chat.Discord.Answering;
using Bot.Chat.Discord.Gateway;
using Bot.Chat.Discord.Posting;
using Bot.Chat.Discord.Protocol;
using Bot.Chat.Discord.Rendering;
using Bot.Chat.Discord.Rest;
using Bot.Chat.Discord.Serving;
using Bot.Core.Administration.Health;
using Bot.Core.Chat;
using Bot.Core.Digests.Outbox;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Bot.Chat.Discord;

/// <summary>Everything of Discord that the host composes.</summary>
public static class DiscordRegistration
{
    /// <summary>
    /// Adds Discord, which stays off as long as <c>Discord:Token</c> is empty. Needs the core's chat services and an <c>IChatState</c>;
    /// for HTTP interactions the host also calls <see cref="Webhook.InteractionEndpoint.MapDiscordInteractions"/>.
    /// </summary>
    public static IServiceCollection AddDiscordChat(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<DiscordOptions>().Bind(configuration.GetSection(DiscordOptions.Section)).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<DiscordOptions>, DiscordOptionsValidator>());
        services.TryAddSingleton(TimeProvider.System);
        return services.AddDiscordConnection().AddDiscordAnswers();
    }

    private static IServiceCollection AddDiscordAnswers(this IServiceCollection services)
    {
        services.AddSingleton<DiscordRenderer>();
        services.AddSingleton<ChartPicture>();
        services.AddSingleton<ComponentLayout>();
        services.AddSingleton<IPreviewRenderer, DiscordPreview>();
        services.AddSingleton<AnswerMaker>();
        services.AddSingleton<AnswerDelivery>();
        services.AddSingleton<InteractionHandler>();
        services.AddSingleton<CommandRegistrar>();
        services.AddSingleton<InFlight>();
        services.AddSingleton<DiscordPulse>();
        services.AddSingleton<IPlatformHealth>(provider => provider.GetRequiredService<DiscordPulse>());
        services.AddSingleton<DiscordPresence>();
        services.AddSingleton<LetterDesk>();
        services.AddSingleton<ReadBack>();
        services.AddSingleton<IRoomPoster, DiscordPoster>();
        services.AddHostedService<DiscordService>();
        return services;
    }

    private static IServiceCollection AddDiscordConnection(this IServiceCollection services)
    {
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<DiscordOptions>>().Value);
        services.AddSingleton<InteractionInbox>();
        services.AddSingleton<RateLimits>();
        services.AddSingleton<InvalidRequests>();
        services.AddSingleton<IGatewayConnector, WebSocketConnector>();
        services.AddSingleton(provider => new RestTransport(Http(), provider.GetRequiredService<DiscordOptions>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => new RestClient(
            provider.GetRequiredService<RestTransport>(),
            provider.GetRequiredService<RateLimits>(),
            provider.GetRequiredService<InvalidRequests>(),
            provider.GetRequiredService<TimeProvider>(),
            Random.Shared.NextDouble,
            provider.GetRequiredService<ILogger<RestClient>>()));
        services.AddSingleton(provider => new GatewayClient(
            provider.GetRequiredService<IGatewayConnector>(),
            provider.GetRequiredService<DiscordOptions>(),
            provider.GetRequiredService<DiscordPulse>(),
            provider.GetRequiredService<TimeProvider>(),
            Random.Shared.NextDouble,
            provider.GetRequiredService<ILogger<GatewayClient>>()));
        services.AddSingleton<IDiscordConnection, DiscordConnection>();
        return services;
    }

    // The path of an interaction's request is a secret: no factory that logs it, and no header or activity that carries it into traces.
    private static HttpMessageInvoker Http() => new(new SocketsHttpHandler
    {
        PooledConnectionLifetime = TimeSpan.FromMinutes(10),
        AutomaticDecompression = DecompressionMethods.All,
        ActivityHeadersPropagator = null,
        AllowAutoRedirect = false,
    });
}
