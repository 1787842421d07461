using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Bot.Testing.Telegram.Server;
using Bot.Testing.Telegram.Updates;

namespace Bot.Testing.Telegram.Methods;

/// <summary>How updates reach the bot: by polls, or by calls.</summary>
internal sealed partial class WebhookMethods(UpdateQueue queue, Poller poller, WebhookCaller caller, TimeProvider clock)
{
    private DateTimeOffset? lastSet;

    public Task<JsonNode> GetUpdatesAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        if (caller.Setting is not null)
        {
            throw new ApiErrorException(409, "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first");
        }

        Allow(request);
        return poller.PollAsync(request.Number("offset") ?? 0, (int)(request.Number("limit") ?? 100), (int)(request.Number("timeout") ?? 0), cancellationToken);
    }

    public JsonNode SetWebhook(ApiRequest request)
    {
        if (clock.GetUtcNow() - lastSet < TimeSpan.FromSeconds(1))
        {
            throw ApiErrorException.TooMany(1);
        }

        lastSet = clock.GetUtcNow();
        var text = request.Text("url") ?? "";
        if (text.Length == 0)
        {
            return DeleteWebhook(request);
        }

        var url = Address(text);
        var secret = request.Text("secret_token");
        if (secret is not null && !SecretPattern().IsMatch(secret))
        {
            throw ApiErrorException.Bad("secret token contains unallowed characters");
        }

        Allow(request);
        DropPending(request);
        caller.Set(new WebhookSetting(url, secret, (int)Math.Clamp(request.Number("max_connections") ?? 40, 1, 100)));
        return JsonValue.Create(true);
    }

    public JsonNode DeleteWebhook(ApiRequest request)
    {
        DropPending(request);
        caller.Set(null);
        return JsonValue.Create(true);
    }

    public JsonNode GetWebhookInfo() => new JsonObject
    {
        ["url"] = caller.Setting?.Url.AbsoluteUri ?? "",
        ["has_custom_certificate"] = false,
        ["pending_update_count"] = queue.Count,
    };

    // The server demands HTTPS on one of four ports. On loopback the emulator lets plain HTTP pass, because no test has a certificate.
    private static Uri Address(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var url))
        {
            throw ApiErrorException.Bad("invalid webhook URL specified");
        }

        var honest = url.Scheme == Uri.UriSchemeHttps && url.Port is 443 or 80 or 88 or 8443;
        return honest || url.IsLoopback ? url : throw ApiErrorException.Bad("bad webhook: An HTTPS URL must be provided for webhook");
    }

    private void Allow(ApiRequest request)
    {
        if (request.Array("allowed_updates") is { } kinds)
        {
            queue.Allowed = kinds.Count == 0 ? null : kinds.Select(kind => kind!.GetValue<string>()).ToHashSet(StringComparer.Ordinal);
        }
    }

    private void DropPending(ApiRequest request)
    {
        if (request.Flag("drop_pending_updates"))
        {
            queue.Clear();
        }
    }

    [GeneratedRegex("^[A-Za-z0-9_-]{1,256}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SecretPattern();
}
