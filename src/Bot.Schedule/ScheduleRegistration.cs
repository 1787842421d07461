using Bot.Core.Digests.Running;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Quartz;

namespace Bot.Schedule;

public static class ScheduleRegistration
{
    private const int Threads = 4;

    /// <summary>Wakes digests, alerts and feeds. Needs <c>AddDigestRuns</c>, <c>AddFeeds</c> and the stores; bind <see cref="ScheduleOptions.Section"/>.</summary>
    public static IServiceCollection AddSchedule(this IServiceCollection services)
    {
        services.AddSingleton<IValidateOptions<ScheduleOptions>, ScheduleOptionsValidator>();
        services.AddSingleton<ScheduleFile>();
        services.AddQuartz(quartz =>
        {
            // Its threads sleep by it: they cannot live by a clock that stands.
            quartz.UseTimeProvider(TimeProvider.System);
            quartz.UseDefaultThreadPool(Threads);
            quartz.UsePersistentStore(store =>
            {
                // Quartz makes the tables it needs itself, where they are missing.
                store.ProvisionSchema();
                store.ConfigureStore(options => options.StoreJobDataAsStrings = true);
                store.UseSqlite(source => source.DataSourceFactory = provider => provider.GetRequiredService<ScheduleFile>().Open());
            });
        });
        services.AddHostedService<DigestService>();
        services.AddHostedService<AlertService>();
        return services;
    }
}
