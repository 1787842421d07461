using Bot.Chat.Discord;
using Bot.Chat.Discord.Gateway;
using Bot.Chat.Discord.Protocol;
using Bot.Chat.Discord.Protocol.Interactions;
using Bot.Chat.Discord.Rest;
using Bot.Chat.Discord.Serving;
using Bot.Testing.Discord;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bot.Chat.Tests.Discord;

/// <summary>An emulator, a clock in the test's hand, and our connection to them.</summary>
internal sealed class DiscordRig : IAsyncDisposable
{
    private readonly HttpClient http = new(new SocketsHttpHandler()) { Timeout = Timeout.InfiniteTimeSpan };
    private readonly CancellationTokenSource ending = new();

    private DiscordRig(DiscordEmulator emulator, SteppedClock clock, DiscordOptions options)
    {
        (Emulator, Clock, Options) = (emulator, clock, options);
        Invalid = new InvalidRequests(clock);
        Rest = new RestClient(new RestTransport(http, options, clock), new RateLimits(clock), Invalid, clock, () => 0, NullLogger<RestClient>.Instance);
        Inbox = new InteractionInbox(NullLogger<InteractionInbox>.Instance);
        var gateway = new GatewayClient(new WebSocketConnector(clock), options, new DiscordPulse(clock), clock, () => 0.5, NullLogger<GatewayClient>.Instance);
        Connection = new DiscordConnection(Rest, gateway, Inbox, options);
    }

    public DiscordEmulator Emulator { get; }

    public SteppedClock Clock { get; }

    public DiscordOptions Options { get; }

    public InvalidRequests Invalid { get; }

    public RestClient Rest { get; }

    public InteractionInbox Inbox { get; }

    public DiscordConnection Connection { get; }

    public static async Task<DiscordRig> StartAsync(Func<EmulatorSettings, EmulatorSettings>? change = null, Action<DiscordOptions>? options = null)
    {
        var clock = new SteppedClock();
        var settings = new EmulatorSettings { Clock = clock };
        var emulator = await DiscordEmulator.StartAsync(change?.Invoke(settings) ?? settings);
        var chosen = new DiscordOptions { Token = settings.Token, ApiUrl = emulator.ApiUrl };
        options?.Invoke(chosen);
        return new DiscordRig(emulator, clock, chosen);
    }

    /// <summary>Connects to the gateway and collects what comes until the rig is disposed.</summary>
    public Listener Listen() => new(Connection, ending.Token);

    /// <summary>An interaction that the emulator knows and that came on no gateway.</summary>
    public (EmulatedInteraction Theirs, Interaction Ours) Ask(string command = "help")
    {
        var theirs = Emulator.Open(InteractionPayloads.Command(command));
        var ours = System.Text.Json.JsonSerializer.Deserialize(theirs.Payload.ToJsonString(), DiscordJson.Default.Interaction)!;
        return (theirs, ours);
    }

    public async ValueTask DisposeAsync()
    {
        await ending.CancelAsync();
        await Emulator.DisposeAsync();
        http.Dispose();
        ending.Dispose();
    }
}
