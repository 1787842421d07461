using System.Net;
using System.Text.Json.Nodes;
using Bot.Chat.Telegram;
using Bot.Chat.Telegram.Receiving;
using Bot.Testing;
using Bot.Testing.Chat;
using Bot.Testing.Telegram;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Bot.Chat.Tests.Telegram.Bots;

/// <summary>The bot behind a web server of its own, called by the emulator.</summary>
public sealed class WebhookTests : IAsyncLifetime
{
    private readonly EchoCommand echo = new();

    // It announces a body before sending it: a body refused by its length is answered with a status, and not with a connection closed while it is sent.
    private readonly HttpClient client = new(new SocketsHttpHandler { Expect100ContinueTimeout = Timeout.InfiniteTimeSpan }) { DefaultRequestHeaders = { ExpectContinue = true } };
    private TelegramEmulator telegram = null!;
    private WebApplication app = null!;
    private IHostedService bot = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private Uri Address => new(new Uri(app.Urls.First()), TelegramWebhook.Path);

    public async ValueTask InitializeAsync()
    {
        telegram = await TelegramEmulator.StartAsync();
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Telegram:Token"] = TelegramEmulator.Token,
            ["Telegram:ApiUrl"] = telegram.Url.AbsoluteUri,
        };
        var builder = WebApplication.CreateSlimBuilder();
        builder.Services.AddTestBot(TimeProvider.System, new MemoryChatState(), echo, new LogRecorder(), settings);
        var hosted = builder.Services.Last(service => service.ServiceType == typeof(IHostedService));
        builder.Services.Remove(hosted);
        builder.Services.AddSingleton(hosted.ImplementationType!);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        app = builder.Build();
        app.MapTelegramWebhook();
        await app.StartAsync(Cancel);

        // The address is known only now.
        app.Services.GetRequiredService<IOptions<TelegramOptions>>().Value.PublicUrl = app.Urls.First();
        bot = (IHostedService)app.Services.GetRequiredService(hosted.ImplementationType!);
        await bot.StartAsync(Cancel);
        await telegram.WaitAsync(() => telegram.Webhook is not null, Cancel);
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await bot.StopAsync(new CancellationToken(canceled: true));
        await telegram.DisposeAsync();
        await app.DisposeAsync();
    }

    [Fact]
    public async Task Calls_are_answered_each_once_and_nobody_polls()
    {
        var user = telegram.World.NewUser("민지");
        telegram.Write(user, "/echo one");
        telegram.Write(user, "/echo two");
        await telegram.WaitAsync(() => telegram.Pending == 0, Cancel);

        Assert.Equal(2, telegram.World.Private(user).Answers.Count);
        Assert.DoesNotContain(telegram.Calls, call => call.Method == "getUpdates");
        Assert.Empty(telegram.Violations);
    }

    [Fact]
    public async Task A_call_that_comes_again_while_it_is_being_answered_waits_for_the_same_answer()
    {
        var work = new TaskCompletionSource();
        var begun = new TaskCompletionSource();
        echo.Answer = async (_, reply) =>
        {
            begun.TrySetResult();
            await work.Task;
            return reply;
        };
        var user = telegram.World.NewUser("민지");
        telegram.Write(user, "/echo one");
        var update = Assert.Single(telegram.Waiting);
        await begun.Task;
        var again = PostAsync(update.Json, Secret());
        work.SetResult();
        await telegram.WaitAsync(() => telegram.Pending == 0, Cancel);
        var late = await PostAsync(update.Json, Secret());

        Assert.Equal(HttpStatusCode.OK, (await again).StatusCode);
        Assert.Equal(HttpStatusCode.OK, late.StatusCode);
        Assert.Single(telegram.World.Private(user).Answers);
    }

    [Fact]
    public async Task Strangers_are_turned_away()
    {
        var update = new JsonObject { ["update_id"] = 1 };

        Assert.Equal(HttpStatusCode.Unauthorized, (await PostAsync(update, secret: null)).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await PostAsync(update, "guess")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync([], Secret())).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await PostAsync(update, Secret())).StatusCode);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await PostAsync(new JsonObject { ["update_id"] = 2, ["x"] = new string('x', 2_000_000) }, Secret())).StatusCode);
        Assert.DoesNotContain("AAEmulated", Secret(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_the_stop_the_server_is_told_to_call_again()
    {
        var secret = Secret();
        await bot.StopAsync(Cancel);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await PostAsync(new JsonObject { ["update_id"] = 1 }, secret)).StatusCode);
    }

    private string Secret() => telegram.Webhook!.SecretToken!;

    private async Task<HttpResponseMessage> PostAsync(JsonObject update, string? secret)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Address) { Content = new StringContent(update.ToJsonString()) };
        if (secret is not null)
        {
            request.Headers.Add(WebhookSecret.Header, secret);
        }

        return await client.SendAsync(request, Cancel);
    }
}
