namespace Bot.Host.Composition;

/// <summary>The configuration section <c>Telemetry</c>.</summary>
internal sealed class TelemetryOptions
{
    public const string Section = "Telemetry";

    /// <summary>Where metrics and traces go over OTLP (gRPC), such as <c>http://localhost:4317</c>; empty sends none.</summary>
    public string Endpoint { get; set; } = "";
}
