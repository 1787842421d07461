using System.Net.Http.Headers;
using System.Text;
using Bot.Testing.Telegram.Time;

namespace Bot.Testing.Telegram.Updates;

/// <summary>Calls the bot's webhook (tdlib/telegram-bot-api, WebhookActor.cpp): in order of ids, again and again until it answers with 2xx.</summary>
internal sealed class WebhookCaller(UpdateQueue queue, TimeProvider clock, Pulse changed) : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);
    private readonly HttpClient client = new(new SocketsHttpHandler { ActivityHeadersPropagator = null });
    private readonly Lock guard = new();
    private CancellationTokenSource? running;

    public WebhookSetting? Setting { get; private set; }

    /// <summary>The last failure in words, as getWebhookInfo tells it.</summary>
    public string? LastError { get; private set; }

    /// <param name="setting">Null stops calling.</param>
    public void Set(WebhookSetting? setting)
    {
        lock (guard)
        {
            running?.Cancel();
            Setting = setting;
            running = setting is null ? null : new CancellationTokenSource();
            if (setting is not null)
            {
                _ = RunAsync(setting, running!.Token);
            }
        }
    }

    public void Dispose()
    {
        Set(null);
        client.Dispose();
    }

    private async Task RunAsync(WebhookSetting setting, CancellationToken cancellationToken)
    {
        try
        {
            while (true)
            {
                var next = changed.Next;
                var batch = queue.Peek(setting.MaxConnections);
                if (batch.Count == 0)
                {
                    await next.WaitAsync(cancellationToken);
                    continue;
                }

                await Task.WhenAll(batch.Select(update => DeliverAsync(setting, update, cancellationToken)));
                queue.Confirm(batch[^1].Id + 1);
            }
        }
        catch (OperationCanceledException)
        {
            // Another webhook, or none.
        }
    }

    private async Task DeliverAsync(WebhookSetting setting, PendingUpdate update, CancellationToken cancellationToken)
    {
        var pause = TimeSpan.Zero;
        while (!await CallAsync(setting, update, cancellationToken))
        {
            await Task.Delay(pause, clock, cancellationToken);
            pause = pause == TimeSpan.Zero ? TimeSpan.FromSeconds(2) : TimeSpan.FromTicks(Math.Min(Longest.Ticks, pause.Ticks * 2));
        }
    }

    private async Task<bool> CallAsync(WebhookSetting setting, PendingUpdate update, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, setting.Url)
        {
            Content = new StringContent(update.Json.ToJsonString(), Encoding.UTF8, new MediaTypeHeaderValue("application/json")),
        };
        if (setting.SecretToken is not null)
        {
            request.Headers.Add("X-Telegram-Bot-Api-Secret-Token", setting.SecretToken);
        }

        try
        {
            using var response = await client.SendAsync(request, cancellationToken);
            LastError = response.IsSuccessStatusCode ? LastError : $"Wrong response from the webhook: {(int)response.StatusCode}";
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException failure)
        {
            LastError = failure.Message;
            return false;
        }
    }
}
