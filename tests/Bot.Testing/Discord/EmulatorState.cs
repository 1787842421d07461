using System.Globalization;
using System.Text.Json.Nodes;

namespace Bot.Testing.Discord;

/// <summary>What the emulated Discord remembers. Everything is read and written under <see cref="Gate"/>.</summary>
internal sealed class EmulatorState(EmulatorSettings settings)
{
    private const long Epoch = 1_420_070_400_000;
    private readonly Dictionary<string, EmulatedInteraction> interactions = new(StringComparer.Ordinal);
    private ulong sequence;

    public Lock Gate { get; } = new();

    public EmulatorSettings Settings { get; } = settings;

    public Pulse Changed { get; } = new();

    public JsonArray Commands { get; set; } = [];

    public int CommandWrites { get; set; }

    public List<RecordedRequest> Requests { get; } = [];

    public List<string> Violations { get; } = [];

    /// <summary>What the bot may do where; open where nothing is said.</summary>
    public Dictionary<string, ChannelStanding> Channels { get; } = new(StringComparer.Ordinal);

    /// <summary>Messages of channels, in the order they were made.</summary>
    public List<JsonObject> Messages { get; } = [];

    public DateTimeOffset Now => Settings.Clock.GetUtcNow();

    /// <summary>A fresh id of now.</summary>
    public string NextId()
    {
        lock (Gate)
        {
            var id = ((ulong)(Now.ToUnixTimeMilliseconds() - Epoch) << 22) | (++sequence & 0x3FFFFF);
            return id.ToString(CultureInfo.InvariantCulture);
        }
    }

    /// <summary>Gives an interaction its id and token and remembers it.</summary>
    public EmulatedInteraction Open(JsonObject payload)
    {
        var id = NextId();
        var token = $"aW50ZXJhY3Rpb24-{id}";
        payload["id"] = id;
        payload["application_id"] = Settings.ApplicationId.ToString(CultureInfo.InvariantCulture);
        payload["token"] = token;
        var interaction = new EmulatedInteraction(id, token, Now, payload) { MessageId = NextId() };
        lock (Gate)
        {
            interactions[token] = interaction;
        }

        return interaction;
    }

    public EmulatedInteraction? Find(string token)
    {
        lock (Gate)
        {
            return interactions.GetValueOrDefault(token);
        }
    }

    /// <summary>An answer is the last that is asked about an interaction by whoever measures.</summary>
    public void Answered(EmulatedInteraction interaction)
    {
        if (Settings.Lean)
        {
            interactions.Remove(interaction.Token);
        }
    }

    public void Record(RecordedRequest request, IEnumerable<string> violations)
    {
        lock (Gate)
        {
            if (!Settings.Lean)
            {
                Requests.Add(request);
            }

            Violations.AddRange(violations.Select(what => $"{request.Method} {request.Path}: {what}"));
        }

        Settings.Watch?.Invoke(request);
        Changed.Send();
    }
}
