using System.Text.Json.Nodes;
using Bot.Charts.Librsvg;
using Bot.Core.Chat.Charts;
using Bot.Testing.Discord;
using Bot.Testing.Telegram.World;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Host.Tests.Service;

/// <summary>One run of the service on the sample corpus, asked by many tests.</summary>
public sealed class SampleService : IAsyncLifetime
{
    private ServiceScene scene = null!;
    private RunningService service = null!;

    /// <summary>Whether charts can be pictures on this machine.</summary>
    public static bool HasPictures { get; } = new ServiceCollection().AddLogging().AddLibrsvgCharts().BuildServiceProvider().GetRequiredService<IChartRasteriser>().IsAvailable;

    internal ServiceScene Scene => scene;

    public HttpClient Page => service.Page;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        scene = await ServiceScene.OpenAsync();
        // All tests are one user on Discord, and none is about the limits.
        service = await scene.StartAsync(new Dictionary<string, JsonNode>(StringComparer.Ordinal) { ["Limits:UserBurst"] = 0, ["Limits:ChatBurst"] = 0, ["Telegram:Pacing"] = false });
    }

    public ValueTask DisposeAsync() => scene.DisposeAsync();

    /// <summary>Sends an interaction and waits for the message that its asker sees.</summary>
    public async Task<EmulatedInteraction> AskAsync(JsonObject payload)
    {
        var asked = await scene.Discord.Gateway.SendAsync(payload);
        await scene.Discord.UntilAsync(() => asked.Message is not null, "an answer on Discord");
        return asked;
    }

    public Task<EmulatedInteraction> CommandAsync(string command, string name, string locale)
        => AskAsync(InteractionPayloads.Command(command, new Dictionary<string, object>(StringComparer.Ordinal) { ["name"] = name }, locale));

    public Task<EmulatedInteraction> PressAsync(EmulatedInteraction message, string label, string locale)
        => AskAsync(InteractionPayloads.Press(Reading.Button(message, label), locale));

    /// <summary>Somebody writes in a topic of a group, and the answer is there when this ends.</summary>
    public async Task<EmulatedMessage> WriteAsync(EmulatedChat group, EmulatedUser user, string text, int topic)
    {
        var before = group.Answers.Count;
        scene.Telegram.Write(group, user, text, topic);
        await UntilQuietAsync();
        return Assert.Single(group.Answers.Skip(before));
    }

    public async Task PressAsync(EmulatedUser user, EmulatedMessage message, string label)
    {
        scene.Telegram.Press(user, message, label);
        await UntilQuietAsync();
    }

    public Task UntilQuietAsync() => scene.Telegram.WaitAsync(() => scene.Telegram.Pending == 0, Cancel);
}
