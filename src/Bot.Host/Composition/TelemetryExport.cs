using Bot.Core.Chat.Asking;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Bot.Host.Composition;

/// <summary>Sends metrics and traces while the bot serves, and what is left of them when it stops.</summary>
internal sealed class TelemetryExport(Uri endpoint) : IHostedService, IDisposable
{
    private const string ServiceName = "aftershock";

    private MeterProvider? metrics;
    private TracerProvider? traces;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        var resource = ResourceBuilder.CreateDefault().AddService(ServiceName);
        metrics = Sdk.CreateMeterProviderBuilder().SetResourceBuilder(resource).AddMeter(ChatTelemetry.Name).AddOtlpExporter(exporter => exporter.Endpoint = endpoint).Build();
        traces = Sdk.CreateTracerProviderBuilder().SetResourceBuilder(resource).AddSource(ChatTelemetry.Name).AddOtlpExporter(exporter => exporter.Endpoint = endpoint).Build();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose()
    {
        metrics?.Dispose();
        traces?.Dispose();
    }
}
