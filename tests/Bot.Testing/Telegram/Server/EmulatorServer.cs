using System.Collections.Concurrent;
using System.Net;
using System.Text.Json.Nodes;
using Bot.Testing.Telegram.Faults;
using Bot.Testing.Telegram.Spec;
using Bot.Testing.Telegram.Time;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Bot.Testing.Telegram.Server;

/// <summary>The Bot API over HTTP on loopback.</summary>
internal sealed class EmulatorServer(string token, TelegramSpec? spec, MethodTable methods, FaultPlan faults, TimeProvider clock, Pulse changed) : IAsyncDisposable
{
    private readonly WebApplication app = Build();

    public ConcurrentQueue<ApiCall> Calls { get; } = new();

    /// <summary>Requests that the description or a rule of the hand refuses: mistakes of the client.</summary>
    public ConcurrentQueue<string> Violations { get; } = new();

    /// <summary>Told of every request when it was carried out, before its answer goes back.</summary>
    public Action<ApiCall>? Watch { get; set; }

    public Uri Url => new(app.Urls.First());

    public async Task StartAsync()
    {
        app.Map("/bot{token}/{method}", HandleAsync);
        await app.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }

    private static WebApplication Build()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, 0);
            kestrel.AddServerHeader = false;
        });
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(1));
        return builder.Build();
    }

    private async Task HandleAsync(HttpContext context)
    {
        var method = (string)context.Request.RouteValues["method"]!;
        var fault = faults.Take(method);
        var parameters = new JsonObject();
        var carried = false;
        string? error = null;
        JsonObject answer;
        using var hold = method == "getUpdates" ? null : (clock as VirtualClock)?.Hold();
        try
        {
            var request = await RequestReader.ReadAsync(method, context.Request);
            parameters = request.Parameters;
            Authorise(context);
            BreakBefore(fault, context);
            await (fault?.Held?.WaitAsync() ?? Task.CompletedTask);
            Check(request);
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, app.Lifetime.ApplicationStopping);
            answer = new JsonObject { ["ok"] = true, ["result"] = await methods.CallAsync(request, stop.Token) };
            carried = true;
        }
        catch (ApiErrorException wrong)
        {
            answer = wrong.Json();
            error = wrong.Message;
        }
        catch (OperationCanceledException)
        {
            answer = new ApiErrorException(500, "Internal Server Error: restart").Json();
            error = "closed";
        }

        var call = new ApiCall(method, parameters, clock.GetUtcNow(), carried, fault?.Kind, error);
        Calls.Enqueue(call);
        Watch?.Invoke(call);
        changed.Beat();
        hold?.Dispose();
        await FaultyAnswer.WriteAsync(context, answer, carried || error is not null ? fault : null, clock);
    }

    private void Authorise(HttpContext context)
    {
        if ((string?)context.Request.RouteValues["token"] != token)
        {
            throw new ApiErrorException(401, "Unauthorized");
        }
    }

    private static void BreakBefore(InjectedFault? fault, HttpContext context)
    {
        switch (fault?.Kind)
        {
            case FaultKind.TooMany:
                throw ApiErrorException.TooMany(fault.RetryAfter);
            case FaultKind.ServerError:
                throw new ApiErrorException(500, "Internal Server Error");
            case FaultKind.BadGatewayBefore:
                throw new ApiErrorException(502, FaultyAnswer.Page);
            case FaultKind.DropRequest:
                context.Abort();
                throw new ApiErrorException(500, "dropped");
        }
    }

    private void Check(ApiRequest request)
    {
        if (spec?.Check(request.Method, request.Parameters, [.. request.Files.Keys]) is { } problem)
        {
            Violations.Enqueue(problem);
            throw ApiErrorException.Bad(problem);
        }
    }
}
