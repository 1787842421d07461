namespace Bot.Host.Serving;

internal static class ServingRegistration
{
    public static IServiceCollection AddServing(this IServiceCollection services)
    {
        services.AddSingleton<ServingOutcome>();
        services.AddSingleton(ReadyFile.Beside);
        services.AddHostedService<ServingService>();
        return services;
    }
}
