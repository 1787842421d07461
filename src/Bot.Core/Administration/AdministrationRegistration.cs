using Microsoft.Extensions.DependencyInjection;
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
}
