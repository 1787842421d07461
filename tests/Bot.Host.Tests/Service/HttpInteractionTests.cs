using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Bot.Testing.Discord;

namespace Bot.Host.Tests.Service;

/// <summary>Discord's interactions as signed requests to the service's own server.</summary>
public sealed class HttpInteractionTests : IAsyncLifetime
{
    private readonly SigningKey key = new();
    private ServiceScene scene = null!;
    private RunningService service = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        scene = await ServiceScene.OpenAsync();
        service = await scene.LaunchAsync(new Dictionary<string, JsonNode>(StringComparer.Ordinal)
        {
            ["Discord:Interactions"] = "Http",
            ["Discord:PublicKey"] = key.PublicHex,
            ["Telegram:Token"] = "",
        });
        await service.UntilAsync("ready", HttpStatusCode.OK);
        await scene.Discord.UntilAsync(() => scene.Discord.CommandWrites == 1, "the registration of the commands");
    }

    public async ValueTask DisposeAsync()
    {
        await scene.DisposeAsync();
        key.Dispose();
    }

    [Fact]
    public async Task A_signed_request_is_answered_through_the_callback_without_any_gateway()
    {
        Assert.Equal(HttpStatusCode.OK, await SendAsync("""{"type":1}"""));
        var asked = scene.Discord.Open(InteractionPayloads.Command("reaction", new Dictionary<string, object>(StringComparer.Ordinal) { ["name"] = "nadella" }, "en-US"));
        Assert.Equal(HttpStatusCode.Accepted, await SendAsync(asked.Payload.ToJsonString()));
        await scene.Discord.UntilAsync(() => asked.Message is not null, "an answer");

        Assert.Contains("What Satya Nadella said", Reading.Text(asked), StringComparison.Ordinal);
        Assert.Equal(0, scene.Discord.Gateway.Connections);
        Assert.Empty(scene.Discord.Violations);
    }

    [Fact]
    public async Task What_Discord_did_not_sign_is_refused_and_not_answered()
    {
        var asked = scene.Discord.Open(InteractionPayloads.Command("help"));
        Assert.Equal(HttpStatusCode.Unauthorized, await SendAsync(asked.Payload.ToJsonString(), signed: "{}"));
        await service.StopAsync();

        Assert.Null(asked.Response);
    }

    private async Task<HttpStatusCode> SendAsync(string body, string? signed = null)
    {
        var timestamp = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/discord/interactions") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Add("X-Signature-Timestamp", timestamp);
        request.Headers.Add("X-Signature-Ed25519", key.SignHex(timestamp + (signed ?? body)));
        using var answer = await service.Page.SendAsync(request, Cancel);
        return answer.StatusCode;
    }
}
