using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Bot.Core.Chat.Asking;

/// <summary>Metrics and traces of the chat. Tags are names of ours only: never a user, a room or typed text.</summary>
public sealed class ChatTelemetry : IDisposable
{
    /// <summary>Of the meter and of the activity source.</summary>
    public const string Name = "Aftershock";

    private readonly ActivitySource source = new(Name);
    private readonly Meter meter = new(Name);
    private readonly Histogram<double> duration;
    private readonly Counter<long> limited;

    public ChatTelemetry()
    {
        duration = meter.CreateHistogram<double>("aftershock.answer.duration", "s", "From a command to its reply.");
        limited = meter.CreateCounter<long>("aftershock.answer.limited", "{command}", "Commands refused because too many came.");
    }

    /// <summary>For instruments of the platforms.</summary>
    public Meter Meter => meter;

    /// <summary>For spans of the platforms.</summary>
    public ActivitySource Source => source;

    public Activity? Answering(string platform, string command)
        => source.StartActivity("answer", ActivityKind.Server)?.SetTag("chat.platform", platform).SetTag("chat.command", command);

    public void Answered(Activity? activity, string platform, string command, ReplyOutcome outcome, TimeSpan elapsed)
    {
        activity?.SetTag("chat.outcome", outcome.ToString());
        if (outcome == ReplyOutcome.Failed)
        {
            activity?.SetStatus(ActivityStatusCode.Error);
        }

        duration.Record(
            elapsed.TotalSeconds,
            new KeyValuePair<string, object?>("chat.platform", platform),
            new KeyValuePair<string, object?>("chat.command", command),
            new KeyValuePair<string, object?>("chat.outcome", outcome.ToString()));
    }

    public void Limited(string platform) => limited.Add(1, new KeyValuePair<string, object?>("chat.platform", platform));

    public void Dispose()
    {
        source.Dispose();
        meter.Dispose();
    }
}
