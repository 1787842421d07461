using System.Net;
using System.Text.Json.Nodes;
using Bot.Testing.Discord.Gateway;
using Bot.Testing.Discord.Rest;
using Bot.Testing.Discord.Rules;
using Bot.Testing.Discord.Schema;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Bot.Testing.Discord;

/// <summary>
/// Discord on loopback: the REST interface and the gateway with their real semantics, by a clock that a test can hold.
/// Every request is checked against Discord's own description where that is at hand, and against the rules it leaves out.
/// </summary>
public sealed class DiscordEmulator : IAsyncDisposable
{
    private static readonly TimeSpan Failsafe = TimeSpan.FromSeconds(20);
    private readonly WebApplication app;
    private readonly EmulatorState state;
    private readonly RestApi rest;

    private DiscordEmulator(WebApplication app, EmulatorSettings settings)
    {
        this.app = app;
        Settings = settings;
        state = new EmulatorState(settings);
        Gateway = new EmulatedGateway(state);
        rest = new RestApi(state, settings.Lean ? null : new RequestRules(settings.Described ? DiscordSpec.Load() : null, settings.Strict), Faults, () => GatewayUrl + "/gateway");
    }

    public EmulatorSettings Settings { get; }

    public RestFaults Faults { get; } = new();

    public EmulatedGateway Gateway { get; }

    /// <summary>With version, without a slash at the end: <c>http://127.0.0.1:4711/api/v10</c>.</summary>
    public string ApiUrl => $"{Address}/api/v10";

    /// <summary>Without version, as discord.js takes it.</summary>
    public string ApiRoot => $"{Address}/api";

    public IReadOnlyList<RecordedRequest> Requests => Read(() => state.Requests.ToList());

    /// <summary>Everything that Discord would have refused as malformed, or punished.</summary>
    public IReadOnlyList<string> Violations => Read(() => state.Violations.ToList());

    /// <summary>Messages in channels.</summary>
    public IReadOnlyList<JsonObject> Messages => Read(() => state.Messages.ToList());

    public JsonArray Commands => Read(() => state.Commands.DeepClone().AsArray());

    public int CommandWrites => Read(() => state.CommandWrites);

    /// <summary>Requests that came earlier than the rate limits allowed, faults not counted.</summary>
    public int RefusedByLimits => rest.RefusedByLimits;

    private string Address { get; set; } = "";

    private string GatewayUrl => Address.Replace("http://", "ws://", StringComparison.Ordinal);

    public static async Task<DiscordEmulator> StartAsync(EmulatorSettings? settings = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var server = builder.Build();
        var emulator = new DiscordEmulator(server, settings ?? new EmulatorSettings());
        var gateway = new GatewayServer(emulator.state, emulator.Gateway, () => emulator.GatewayUrl + "/resume");
        server.UseWebSockets();
        server.Run(context => context.Request.Path.StartsWithSegments("/gateway", StringComparison.Ordinal) || context.Request.Path.StartsWithSegments("/resume", StringComparison.Ordinal)
            ? gateway.ServeAsync(context)
            : emulator.rest.ServeAsync(context));
        await server.StartAsync();
        emulator.Address = server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        return emulator;
    }

    /// <summary>Waits for a state of the emulator; <paramref name="what"/> names it should it never come.</summary>
    public Task UntilAsync(Func<bool> reached, string what) => state.Changed.UntilAsync(reached, what, Failsafe);

    /// <summary>Changes what the bot may do in a channel.</summary>
    public void Let(string channel, ChannelStanding standing)
    {
        lock (state.Gate)
        {
            state.Channels[channel] = standing;
        }
    }

    /// <summary>What the bot may do there now.</summary>
    public ChannelStanding Standing(string channel) => Read(() => state.Channels.GetValueOrDefault(channel));

    /// <summary>Messages of one channel, the oldest first.</summary>
    public IReadOnlyList<JsonObject> In(string channel) => Read(() => state.Messages.Where(message => (string?)message["channel_id"] == channel).ToList());

    /// <summary>Somebody writes in a channel.</summary>
    public void Say(string channel, string text)
    {
        lock (state.Gate)
        {
            state.Messages.Add(new JsonObject
            {
                ["id"] = state.NextId(),
                ["channel_id"] = channel,
                ["type"] = 0,
                ["content"] = text,
                ["components"] = new JsonArray(),
                ["author"] = new JsonObject { ["id"] = "80351110224678912", ["username"] = "reader", ["discriminator"] = "0", ["global_name"] = null, ["avatar"] = null },
            });
        }
    }

    /// <summary>A moderator deletes a message.</summary>
    public void Delete(string message) => rest.Delete(message);

    /// <summary>Forgets all nonces, as after minutes.</summary>
    public void ForgetNonces() => rest.ForgetNonces();

    /// <summary>Opens an interaction without sending it through the gateway, as for HTTP interactions.</summary>
    public EmulatedInteraction Open(JsonObject payload) => state.Open(payload);

    public async ValueTask DisposeAsync()
    {
        using var hurry = new CancellationTokenSource();
        await hurry.CancelAsync();
        Gateway.CutAll();
        await app.StopAsync(hurry.Token);
        await app.DisposeAsync();
    }

    private T Read<T>(Func<T> read)
    {
        lock (state.Gate)
        {
            return read();
        }
    }
}
