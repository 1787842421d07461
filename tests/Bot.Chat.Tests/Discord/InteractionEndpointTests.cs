using System.Net;
using System.Net.Http.Json;
using System.Text;
using Bot.Chat.Discord;
using Bot.Chat.Discord.Webhook;
using Bot.Testing.Discord;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Bot.Chat.Tests.Discord;

public sealed class InteractionEndpointTests : IAsyncLifetime
{
    private readonly SteppedClock clock = new();
    private readonly SigningKey key = new();
    private readonly HttpClient http = new();
    private WebApplication app = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.AddSingleton<TimeProvider>(clock);
        builder.Services.AddSingleton<InteractionInbox>();
        builder.Services.AddOptions<DiscordOptions>().Configure(options =>
        {
            options.Token = "token";
            options.Interactions = InteractionDelivery.Http;
            options.PublicKey = key.PublicHex;
        });
        app = builder.Build();
        app.MapDiscordInteractions();
        await app.StartAsync(Token);
        http.BaseAddress = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        key.Dispose();
        await app.DisposeAsync();
    }

    [Fact]
    public async Task Answers_the_ping_of_the_developer_portal()
    {
        using var response = await SendAsync("""{"type":1}""");
        Assert.Equal("application/json", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("""{"type":1}""", await response.Content.ReadAsStringAsync(Token));
    }

    [Fact]
    public async Task Hands_an_interaction_on_and_promises_an_answer()
    {
        await using var emulator = await DiscordEmulator.StartAsync();
        var asked = emulator.Open(InteractionPayloads.Command("help"));
        using var response = await SendAsync(asked.Payload.ToJsonString());

        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        Assert.True(app.Services.GetRequiredService<InteractionInbox>().TryRead(out var interaction));
        Assert.Equal(asked.Id, interaction.Id.ToString());
    }

    [Fact]
    public async Task Refuses_what_Discord_did_not_sign()
    {
        using var forged = await SendAsync("""{"type":1}""", signed: """{"type":2}""");
        Assert.Equal(HttpStatusCode.Unauthorized, forged.StatusCode);
        using var bare = await http.PostAsJsonAsync("/discord/interactions", new { type = 1 }, Token);
        Assert.Equal(HttpStatusCode.Unauthorized, bare.StatusCode);
    }

    [Fact]
    public async Task Refuses_what_was_signed_long_ago()
    {
        using var response = await SendAsync("""{"type":1}""", age: TimeSpan.FromMinutes(6));
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("""{"type":"x"}""")]
    public async Task Refuses_what_is_signed_and_no_interaction(string body)
    {
        using var response = await SendAsync(body);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    private async Task<HttpResponseMessage> SendAsync(string body, string? signed = null, TimeSpan age = default)
    {
        var timestamp = (clock.GetUtcNow() - age).ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/discord/interactions") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Add("X-Signature-Timestamp", timestamp);
        request.Headers.Add("X-Signature-Ed25519", key.SignHex(timestamp + (signed ?? body)));
        return await http.SendAsync(request, Token);
    }
}
