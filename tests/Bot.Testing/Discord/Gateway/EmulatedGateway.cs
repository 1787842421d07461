using System.Text.Json.Nodes;

namespace Bot.Testing.Discord.Gateway;

/// <summary>What tests see and do of the emulated gateway.</summary>
public sealed class EmulatedGateway
{
    private readonly EmulatorState state;
    private readonly Dictionary<string, EmulatedSession> sessions = new(StringComparer.Ordinal);

    internal EmulatedGateway(EmulatorState state) => this.state = state;

    public GatewayFaults Faults { get; } = new();

    public int Connections { get; internal set; }

    public int Identifies { get; internal set; }

    public int Resumes { get; internal set; }

    /// <summary>Sessions that were taken up again, replay and all.</summary>
    public int Resumed { get; internal set; }

    public int Heartbeats { get; internal set; }

    /// <summary>The sequence numbers that heartbeats carried; null for a heartbeat before the first event.</summary>
    public List<long?> Beats { get; } = [];

    /// <summary>The codes with which clients said goodbye.</summary>
    public List<int> Goodbyes { get; } = [];

    /// <summary>What IDENTIFYs asked for.</summary>
    public List<JsonObject> Logins { get; } = [];

    /// <summary>How many shards are logged in on a living connection.</summary>
    public int Online
    {
        get
        {
            lock (state.Gate)
            {
                return sessions.Values.Count(session => session.Line is { IsCut: false });
            }
        }
    }

    /// <summary>Sends an interaction to the shard of its guild, now or at the next RESUME.</summary>
    public async Task<EmulatedInteraction> SendAsync(JsonObject payload)
    {
        var interaction = state.Open(payload);
        await SendEventAsync("INTERACTION_CREATE", interaction.Payload, shard: 0);
        return interaction;
    }

    /// <summary>Sends the same interaction once more, as an event of its own.</summary>
    public Task RepeatAsync(EmulatedInteraction interaction) => SendEventAsync("INTERACTION_CREATE", interaction.Payload, shard: 0);

    public Task SendEventAsync(string name, JsonNode data, int shard)
    {
        lock (state.Gate)
        {
            var session = sessions.Values.LastOrDefault(one => one.Shard == shard) ?? throw new InvalidOperationException("Nobody is logged in.");
            return session.SendAsync(name, data);
        }
    }

    /// <summary>Sends a frame without a number, such as op 7, to every connection.</summary>
    public async Task SendOpAsync(int op, JsonNode? data = null)
    {
        foreach (var line in Lines())
        {
            await line.SendAsync(op, data?.DeepClone());
        }
    }

    /// <summary>Breaks every connection without a goodbye.</summary>
    public void CutAll()
    {
        foreach (var line in Lines())
        {
            line.Cut();
        }
    }

    public async Task CloseAllAsync(int code)
    {
        foreach (var line in Lines())
        {
            await line.CloseAsync(code);
        }
    }

    /// <summary>Lets every connection look alive and be dead.</summary>
    public void SilenceAll()
    {
        foreach (var line in Lines())
        {
            line.IsSilent = true;
        }
    }

    /// <summary>Forgets all sessions, as after a long time away.</summary>
    public void ForgetSessions()
    {
        lock (state.Gate)
        {
            sessions.Clear();
        }
    }

    internal EmulatedSession Begin(int shard, GatewayLine line)
    {
        lock (state.Gate)
        {
            var session = new EmulatedSession($"session-{state.NextId()}", shard, keeps: !state.Settings.Lean) { Line = line };
            sessions[session.Id] = session;
            return session;
        }
    }

    internal EmulatedSession? Find(string? id)
    {
        lock (state.Gate)
        {
            return id is null ? null : sessions.GetValueOrDefault(id);
        }
    }

    internal void Detach(EmulatedSession? session, GatewayLine line, bool ended)
    {
        lock (state.Gate)
        {
            if (session?.Line == line)
            {
                session.Line = null;
            }

            if (ended && session is not null)
            {
                sessions.Remove(session.Id);
            }
        }

        state.Changed.Send();
    }

    private List<GatewayLine> Lines()
    {
        lock (state.Gate)
        {
            return [.. sessions.Values.Select(session => session.Line).OfType<GatewayLine>()];
        }
    }
}
