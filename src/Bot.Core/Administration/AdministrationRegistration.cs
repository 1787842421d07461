using Bot.Core.Administration.Announcing;
using Bot.Core.Administration.Health;
using Bot.Core.Commands;
using Bot.Core.Digests.Outbox;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Bot.Core.Administration;

public static class AdministrationRegistration
{
    /// <summary>What admins do. Needs the indexing, and the section <see cref="AdminOptions.Section"/> bound.</summary>
    public static IServiceCollection AddAdministration(this IServiceCollection services)
    {
        services.AddSingleton<IValidateOptions<AdminOptions>, AdminOptionsValidator>();
        services.AddSingleton<CorpusReload>();
        return services;
    }

    /// <summary>The commands of admins, after those of everybody. Needs a store of the state and <see cref="Feeds.IFeedDesk"/> besides.</summary>
    public static IServiceCollection AddAdminCommands(this IServiceCollection services)
    {
        services.TryAddSingleton<OutboxSignal>();
        services.AddSingleton<RecentErrors>();
        services.AddSingleton<ILoggerProvider>(provider => provider.GetRequiredService<RecentErrors>());
        services.AddSingleton<AnnouncementRooms>();
        services.AddSingleton<ICommand, StatusCommand>();
        services.AddSingleton<ICommand, ReloadCommand>();
        services.AddSingleton<ICommand, FeedsCommand>();
        services.AddSingleton<ICommand, AnnounceCommand>();
        services.AddSingleton<ICommand, AuditCommand>();
        return services;
    }
}
