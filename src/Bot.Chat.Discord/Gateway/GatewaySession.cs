using System.Text.Json;
using Bot.Chat.Discord.Protocol;

namespace Bot.Chat.Discord.Gateway;

/// <summary>
/// One shard's session as a state machine: inputs go in, steps come out. It knows no socket, no clock and no chance,
/// so that every order of events can be tested (events/gateway, "Connection Lifecycle").
/// </summary>
internal sealed class GatewaySession
{
    // An address that takes nobody any more must not hold us for ever; a login costs one of a thousand a day.
    private const int MaximumFruitlessResumes = 5;

    private string? sessionId;
    private string? resumeUrl;
    private long? sequence;
    private bool awaitsAcknowledgement;
    private int fruitlessResumes;

    /// <summary>Whether the next connection takes the session up again instead of starting a new one.</summary>
    public bool CanResume => sessionId is not null && sequence is not null;

    /// <summary>Whether READY or RESUMED has come on this connection.</summary>
    public bool IsReady { get; private set; }

    /// <summary>Where to connect next; <paramref name="gateway"/> is the address for new sessions.</summary>
    public string Address(string gateway) => CanResume && resumeUrl is not null ? resumeUrl : gateway;

    /// <summary>Takes one input and says what to do, in this order.</summary>
    public IReadOnlyList<GatewayStep> Take(GatewayInput input) => input switch
    {
        GatewayInput.Opened => Open(),
        GatewayInput.Received received => Receive(received.Frame),
        GatewayInput.HeartbeatDue => Beat(),
        GatewayInput.SetupOverdue => IsReady ? [] : HangUp("Discord did not finish the login in time"),
        GatewayInput.Closed closed => Close(closed.Code),
        _ => [],
    };

    private IReadOnlyList<GatewayStep> Open()
    {
        IsReady = false;
        awaitsAcknowledgement = false;
        return [];
    }

    private IReadOnlyList<GatewayStep> Receive(GatewayFrame frame)
    {
        switch (frame.Op)
        {
            case GatewayOp.Hello:
                return Greet(frame.D);
            case GatewayOp.HeartbeatAck:
                awaitsAcknowledgement = false;
                return [];
            case GatewayOp.Heartbeat:
                return [new GatewayStep.SendHeartbeat(sequence)];
            case GatewayOp.Reconnect:
                return HangUp("Discord asked for a new connection");
            case GatewayOp.InvalidSession:
                return Invalidate(frame.D);
            case GatewayOp.Dispatch:
                return Dispatch(frame);
            default:
                return [];
        }
    }

    private IReadOnlyList<GatewayStep> Greet(ReadOnlyMemory<byte> data)
    {
        var interval = JsonSerializer.Deserialize(data.Span, DiscordJson.Default.GatewayHello)?.HeartbeatInterval ?? 0;
        if (interval <= 0)
        {
            return HangUp("Discord greeted without a heartbeat interval");
        }

        GatewayStep login = CanResume ? new GatewayStep.SendResume(sessionId!, sequence!.Value) : new GatewayStep.SendIdentify();
        return [new GatewayStep.BeginBeating(TimeSpan.FromMilliseconds(interval)), login];
    }

    // No acknowledgement since the last beat means a zombie: the socket looks open, but nothing comes through.
    private IReadOnlyList<GatewayStep> Beat()
    {
        if (awaitsAcknowledgement)
        {
            return HangUp("Discord did not acknowledge the heartbeat");
        }

        awaitsAcknowledgement = true;
        return [new GatewayStep.SendHeartbeat(sequence)];
    }

    private IReadOnlyList<GatewayStep> Invalidate(ReadOnlyMemory<byte> data)
    {
        if (!data.Span.SequenceEqual("true"u8))
        {
            Forget();
        }

        return HangUp("Discord called the session invalid");
    }

    private IReadOnlyList<GatewayStep> Dispatch(GatewayFrame frame)
    {
        sequence = frame.S ?? sequence;
        fruitlessResumes = 0;
        switch (frame.T)
        {
            case "READY":
                var ready = JsonSerializer.Deserialize(frame.D.Span, DiscordJson.Default.GatewayReady);
                (sessionId, resumeUrl, IsReady) = (ready?.SessionId, ready?.ResumeGatewayUrl, true);
                return [new GatewayStep.Ready(Resumed: false)];
            case "RESUMED":
                IsReady = true;
                return [new GatewayStep.Ready(Resumed: true)];
            case { } name:
                return [new GatewayStep.Deliver(name, frame.D)];
            default:
                return [];
        }
    }

    private IReadOnlyList<GatewayStep> Close(int? code)
    {
        CountFruitless();
        if (GatewayCloseCodes.IsFatal(code))
        {
            Forget();
            return [new GatewayStep.GiveUp(code!.Value)];
        }

        if (GatewayCloseCodes.EndsSession(code))
        {
            Forget();
        }

        return [new GatewayStep.Reconnect(code is { } known ? $"Discord closed with code {known}" : "the connection broke")];
    }

    private IReadOnlyList<GatewayStep> HangUp(string why)
    {
        CountFruitless();
        return [new GatewayStep.HangUp(GatewayCloseCodes.KeepSession, why)];
    }

    private void CountFruitless()
    {
        if (!IsReady && CanResume && ++fruitlessResumes >= MaximumFruitlessResumes)
        {
            Forget();
        }

        IsReady = false;
    }

    private void Forget() => (sessionId, resumeUrl, sequence, fruitlessResumes) = (null, null, null, 0);
}
