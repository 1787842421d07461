using Bot.Core.Chat.Asking;
using Bot.Core.Chat.Buttons;
using Bot.Core.Chat.Charts;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Bot.Core.Chat;

public static class ChatRegistration
{
    /// <summary>What all platforms share. Needs the commands and a <see cref="Storage.IChatState"/>; bind <see cref="LimitOptions.Section"/>.</summary>
    public static IServiceCollection AddChat(this IServiceCollection services)
    {
        services.AddSingleton<IValidateOptions<LimitOptions>, LimitOptionsValidator>();
        services.AddSingleton<AskingLimits>();
        services.AddSingleton<ChatTelemetry>();
        services.AddSingleton<RecentReplies>();
        services.TryAddSingleton<IReaderPreferences, NoPreferences>();
        services.AddSingleton<ChatAnswers>();
        services.AddSingleton<Completions>();
        services.AddSingleton<LineCompletions>();
        services.AddSingleton<InlineOffers>();
        services.AddSingleton<ActionCodec>();
        services.AddSingleton<ActionRunner>();
        services.TryAddSingleton<IChartRasteriser, NoRasteriser>();
        return services;
    }
}
