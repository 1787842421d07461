using Bot.Chat.Telegram.Answering;
using Bot.Chat.Telegram.Posting;
using Bot.Chat.Telegram.Protocol;
using Bot.Chat.Telegram.Receiving;
using Bot.Chat.Telegram.Rendering;
using Bot.Chat.Telegram.Sending;
using Bot.Chat.Telegram.Serving;
using Bot.Core.Administration.Health;
using Bot.Core.Chat;
using Bot.Core.Digests.Outbox;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Bot.Chat.Telegram;

public static class TelegramChatRegistration
{
    // Beyond what a poll waits on purpose.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>
    /// Telegram as a hosted service, off while <see cref="TelegramOptions.Token"/> is empty. Needs the core with its chat (<c>AddBotCore</c>), an index,
    /// a <see cref="Core.Storage.IChatState"/> and logging.
    /// </summary>
    public static IServiceCollection AddTelegramChat(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<IValidateOptions<TelegramOptions>, TelegramOptionsValidator>();
        services.AddOptions<TelegramOptions>().Bind(configuration.GetSection(TelegramOptions.Section)).ValidateOnStart();
        services.AddSingleton(provider => Http(provider));
        services.AddSingleton<ITelegramConnection, TelegramConnection>();
        return services.AddRendering().AddAnswering().AddReceiving();
    }

    /// <summary>Where Telegram calls when <see cref="TelegramOptions.PublicUrl"/> is set; answers 404 otherwise.</summary>
    public static IEndpointConventionBuilder MapTelegramWebhook(this IEndpointRouteBuilder endpoints)
        => endpoints.MapPost(
            TelegramWebhook.Path,
            (HttpRequest request, TelegramWebhook webhook, CancellationToken cancellationToken) => webhook.HandleAsync(request, cancellationToken));

    private static TelegramHttp Http(IServiceProvider provider)
    {
        var options = provider.GetRequiredService<IOptions<TelegramOptions>>().Value;
        return new TelegramHttp(new Uri(options.ApiUrl), options.Token, Patience, TimeProvider.System);
    }

    private static IServiceCollection AddRendering(this IServiceCollection services)
    {
        services.AddSingleton<TelegramRenderer>();
        services.AddSingleton<KeyboardLayout>();
        services.AddSingleton<ChartPicture>();
        services.AddSingleton<IPreviewRenderer, TelegramPreview>();
        return services;
    }

    private static IServiceCollection AddAnswering(this IServiceCollection services)
    {
        services.AddSingleton<TelegramIdentity>();
        services.AddSingleton<MovedChats>();
        services.AddSingleton<SendPacer>();
        services.AddSingleton<TelegramSender>();
        services.AddSingleton<Insistence>();
        services.AddSingleton<ReaderLanguage>();
        services.AddSingleton<RoomRights>();
        services.AddSingleton<AddressedCommand>();
        services.AddSingleton<TypingSignal>();
        services.AddSingleton<AnswerInProgress>();
        services.AddSingleton<LongAnswers>();
        services.AddSingleton<TelegramPulse>();
        services.AddSingleton<IPlatformHealth>(provider => provider.GetRequiredService<TelegramPulse>());
        services.AddSingleton<QuestionHandler>();
        services.AddSingleton<PressHandler>();
        services.AddSingleton<TypedInlineHandler>();
        services.AddSingleton<UpdateHandler>();
        services.AddSingleton<LetterDesk>();
        services.AddSingleton<IRoomPoster, TelegramPoster>();
        return services;
    }

    private static IServiceCollection AddReceiving(this IServiceCollection services)
    {
        services.AddSingleton<UpdateLedger>();
        services.AddSingleton<UpdateIntake>();
        services.AddSingleton<UpdatePoller>();
        services.AddSingleton<WebhookSecret>();
        services.AddSingleton<WebhookGate>();
        services.AddSingleton<TelegramWebhook>();
        services.AddSingleton<CommandMenus>();
        services.AddHostedService<TelegramService>();
        return services;
    }
}
