using Bot.Core.Chat.Asking;
using Bot.Core.Chat.Asking.Completing;
using Bot.Core.Commands;
using Bot.Core.Digests.Subscriptions.Commands;
using Bot.Core.Digests.Subscriptions.Typing;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Core.Digests.Subscriptions;

public static class SubscriptionRegistration
{
    /// <summary>The commands of subscriptions and settings, and what readers have set. Needs the digests and a store of the state.</summary>
    public static IServiceCollection AddSubscriptionCommands(this IServiceCollection services)
    {
        services.AddSingleton<ReaderSettings>();
        services.AddSingleton<IReaderPreferences>(provider => provider.GetRequiredService<ReaderSettings>());
        services.AddSingleton<ZoneReader>();
        services.AddSingleton<AlertBaseline>();
        services.AddSingleton<IParameterSuggestions, SubscriptionSuggestions>();
        services.AddSingleton<ICommand, SubscribeCommand>();
        services.AddSingleton<ICommand, SubscriptionsCommand>();
        services.AddSingleton<ICommand, UnsubscribeCommand>();
        services.AddSingleton<ICommand, PauseCommand>();
        services.AddSingleton<ICommand, ResumeCommand>();
        services.AddSingleton<ICommand, SettingsCommand>();
        services.AddSingleton<ICommand, PrivacyCommand>();
        return services;
    }
}
