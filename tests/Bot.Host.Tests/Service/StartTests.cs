using System.Net;
using System.Text.Json.Nodes;
using Bot.Core.Corpus;
using Bot.Testing.Discord;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Bot.Host.Tests.Service;

/// <summary>The service while it starts, and with a token that is refused.</summary>
public sealed class StartTests
{
    [Fact]
    public async Task It_is_alive_from_the_start_and_ready_when_the_corpus_is_loaded()
    {
        await using var scene = await ServiceScene.OpenAsync();
        var corpus = new TaskCompletionSource();
        var service = await scene.LaunchAsync(services: services =>
        {
            var reader = services.Last(one => one.ServiceType == typeof(ICorpusReader));
            services.AddSingleton<ICorpusReader>(provider => new HeldCorpus((ICorpusReader)ActivatorUtilities.CreateInstance(provider, reader.ImplementationType!), corpus.Task));
        });

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable), (await service.HealthAsync("live"), await service.HealthAsync("ready")));
        corpus.SetResult();
        await service.UntilAsync("ready", HttpStatusCode.OK);
        Assert.Equal(HttpStatusCode.OK, await service.HealthAsync("live"));
    }

    [Fact]
    public async Task A_wrong_token_of_Telegram_is_said_once_and_Discord_goes_on()
    {
        await using var scene = await ServiceScene.OpenAsync();
        var token = "987654321:AAWrongWrongWrongWrongWrongWrongWrong";
        var service = await scene.LaunchAsync(new Dictionary<string, JsonNode>(StringComparer.Ordinal) { ["Telegram:Token"] = token });
        await service.UntilAsync("ready", HttpStatusCode.OK);
        await scene.Discord.UntilAsync(() => scene.Discord.Gateway.Online == 1, "a login on Discord");
        await scene.Telegram.WaitAsync(() => scene.Telegram.Calls.Count > 0, TestContext.Current.CancellationToken);
        var asked = await scene.Discord.Gateway.SendAsync(InteractionPayloads.Command("help"));
        await scene.Discord.UntilAsync(() => asked.Message is not null, "an answer");
        await service.StopAsync();

        Assert.Contains("Telegram:Token", Assert.Single(service.Log.From(LogLevel.Warning)), StringComparison.Ordinal);
        Assert.Equal("getMe", Assert.Single(scene.Telegram.Calls).Method);
        Assert.DoesNotContain(service.Log.Lines, line => line.Text.Contains(token, StringComparison.Ordinal) || line.Text.Contains(scene.Discord.Settings.Token, StringComparison.Ordinal));
    }
}
