using System.Globalization;
using System.Text.Json.Nodes;
using Bot.Testing.Discord.Rules;
using Microsoft.AspNetCore.Http;

namespace Bot.Testing.Discord.Rest;

/// <summary>The emulated REST interface: reads, checks, limits, does, and lets go wrong what a test wants to go wrong.</summary>
/// <param name="state">What Discord remembers.</param>
/// <param name="rules">What requests are checked against; null for nothing.</param>
/// <param name="faults">What goes wrong.</param>
/// <param name="gatewayUrl">Where the gateway is.</param>
internal sealed class RestApi(EmulatorState state, RequestRules? rules, RestFaults faults, Func<string> gatewayUrl)
{
    private const string Base = "/api/v10";
    private readonly InteractionApi interactions = new(state);
    private readonly CommandApi commands = new(state);
    private readonly EmulatedLimits limits = new(state);
    private ChannelApi? channels;

    public int RefusedByLimits => limits.Refused;

    private ChannelApi Channels => channels ??= new ChannelApi(state, interactions);

    public void Delete(string message) => Channels.Delete(message);

    public void ForgetNonces() => Channels.ForgetNonces();

    public async Task ServeAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        if (!path.StartsWith(Base, StringComparison.Ordinal))
        {
            context.Response.StatusCode = 404;
            return;
        }

        var call = await RestCall.ReadAsync(context, path[Base.Length..]);
        var fault = faults.Next($"{call.Method} {call.Path}");
        switch (fault)
        {
            case RestFault.DropBefore:
                Record(call, 0, []);
                context.Abort();
                return;
            case RestFault.Fail fail:
                Record(call, fail.Status, []);
                context.Response.StatusCode = fail.Status;
                return;
            case RestFault.Limit limit:
                await AnswerAsync(context, call, EmulatedLimits.Limited(limit.Seconds, limit.Scope, limit.Json), []);
                return;
            case RestFault.Hold hold:
                await hold.Request.WaitAsync();
                break;
        }

        var (reply, violations) = Do(call);
        if (fault is RestFault.DropAfter)
        {
            Record(call, 0, violations);
            context.Abort();
            return;
        }

        await AnswerAsync(context, call, reply, violations);
    }

    private (RestReply Reply, IReadOnlyList<string> Violations) Do(RestCall call)
    {
        var isInteraction = call.Parts is ["interactions" or "webhooks", ..];
        if (call.Headers.UserAgent.ToString() is var agent && !agent.StartsWith("DiscordBot (", StringComparison.Ordinal))
        {
            return (RestReply.Error(403, 40333, "internal network error"), [$"the User-Agent '{agent}' is not of Discord's form"]);
        }

        if (call.Problem is { } problem)
        {
            return (RestReply.Error(400, 50035, problem), [problem]);
        }

        if (!isInteraction && call.Headers.Authorization != $"Bot {state.Settings.Token}")
        {
            return (RestReply.Error(401, 0, "401: Unauthorized"), []);
        }

        var headers = new Dictionary<string, string>(StringComparer.Ordinal);
        if (call.Parts is not ["interactions", ..] && limits.Take(Bucket(call), Major(call), !isInteraction, headers) is { } limited)
        {
            foreach (var (name, value) in headers)
            {
                limited.Headers.TryAdd(name, value);
            }

            return (limited, []);
        }

        var errors = rules is null ? [] : Check(rules, call);
        var reply = errors.Count > 0 ? RestReply.Invalid(errors) : Route(call);
        return (reply with { Headers = headers }, errors);
    }

    private static string Bucket(RestCall call) => string.Join('-', call.Parts.Where((part, i) => i % 2 == 0 || call.Parts[0] is "gateway" or "users")) + call.Method;

    private static string Major(RestCall call) => call.Parts switch
    {
        ["channels" or "guilds", var id, ..] => id,
        ["webhooks", var id, var token, ..] => $"{id}/{token}",
        _ => "",
    };

    private static IReadOnlyList<string> Check(RequestRules rules, RestCall call) => (call.Method, call.Parts) switch
    {
        ("POST", ["interactions", _, _, "callback"]) => rules.Check("POST", RequestRules.Callback, call.Body, call.Files),
        ("PATCH", ["webhooks", _, _, "messages", _]) => rules.Check("PATCH", RequestRules.Original, call.Body, call.Files),
        ("POST", ["webhooks", _, _]) => rules.Check("POST", RequestRules.Webhook, call.Body, call.Files),
        ("POST", ["channels", _, "messages"]) => rules.Check("POST", RequestRules.Messages, call.Body, call.Files),
        ("PUT" or "POST", ["applications", _, "commands"]) => rules.Check(call.Method, RequestRules.Commands, call.Body, call.Files),
        ("PUT" or "POST", ["applications", _, "guilds", _, "commands"]) => rules.Check(call.Method, RequestRules.Commands, call.Body, call.Files),
        _ => [],
    };

    private RestReply Route(RestCall call) => (call.Method, call.Parts) switch
    {
        ("GET", ["gateway", ..]) => new RestReply(200, Gateway()),
        ("GET", ["users", "@me"]) => new RestReply(200, EmulatedBot.User(state.Settings)),
        ("GET", ["applications", "@me"] or ["oauth2", "applications", "@me"]) => new RestReply(200, EmulatedBot.Application(state.Settings)),
        ("GET", ["applications", _, .., "commands"]) => commands.List(call.Query["with_localizations"] == "true"),
        ("PUT", ["applications", var id, .., "commands"]) => id == EmulatedBot.Id(state.Settings) ? commands.Replace(call.Body!.AsArray()) : RestReply.Error(403, 20012, "You are not authorized to perform this action on this application"),
        ("POST", ["applications", _, .., "commands"]) => commands.Add(call.Body!.AsObject()),
        ("POST", ["interactions", var id, var token, "callback"]) => interactions.Respond(call, id, token),
        (_, ["webhooks", _, var token, "messages", "@original"]) => interactions.Original(call, token),
        ("POST", ["webhooks", _, var token]) => interactions.FollowUp(call, token),
        ("POST", ["channels", var channel, "messages"]) => Channels.Create(call, channel),
        ("GET", ["channels", var channel, "messages"]) => Channels.List(call, channel),
        ("DELETE", ["channels", _, "messages", var message]) => Channels.Delete(message),
        _ => RestReply.Error(404, 0, "404: Not Found"),
    };

    private JsonObject Gateway() => new()
    {
        ["url"] = gatewayUrl(),
        ["shards"] = state.Settings.Shards,
        ["session_start_limit"] = new JsonObject
        {
            ["total"] = 1000,
            ["remaining"] = state.Settings.SessionStarts,
            ["reset_after"] = 14_400_000,
            ["max_concurrency"] = state.Settings.MaxConcurrency,
        },
    };

    private void Record(RestCall call, int status, IReadOnlyList<string> violations)
        => state.Record(new RecordedRequest(state.Now, call.Method, call.Path, call.Body, call.Files, status) { Length = call.Length }, violations);

    private async Task AnswerAsync(HttpContext context, RestCall call, RestReply reply, IReadOnlyList<string> violations)
    {
        context.Response.StatusCode = reply.Status;
        foreach (var (name, value) in reply.Headers)
        {
            context.Response.Headers[name] = value;
        }

        Record(call, reply.Status, violations);
        if (reply.Text is { } text)
        {
            await context.Response.WriteAsync(text, context.RequestAborted);
        }
        else if (reply.Body is { } body)
        {
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync(body.ToJsonString(), context.RequestAborted);
        }
    }
}
