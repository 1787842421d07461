namespace Bot.Host.Composition;

/// <summary>Metrics and traces over OTLP, only where somebody said where to send them.</summary>
internal static class TelemetryRegistration
{
    /// <exception cref="SettingsException">The endpoint is no address.</exception>
    public static IServiceCollection AddTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        var endpoint = configuration.GetSection(TelemetryOptions.Section)[nameof(TelemetryOptions.Endpoint)] ?? "";
        if (endpoint.Length == 0)
        {
            return services;
        }

        return Uri.TryCreate(endpoint, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? services.AddHostedService(_ => new TelemetryExport(address))
            : throw new SettingsException($"{TelemetryOptions.Section}:{nameof(TelemetryOptions.Endpoint)} is '{endpoint}', but must be an http or https address such as http://localhost:4317, or empty.");
    }
}
