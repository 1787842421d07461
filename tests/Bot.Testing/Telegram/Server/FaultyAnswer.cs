using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Testing.Telegram.Faults;
using Microsoft.AspNetCore.Http;

namespace Bot.Testing.Telegram.Server;

/// <summary>Writes an answer, or what is left of it.</summary>
internal static class FaultyAnswer
{
    public const string Page = "<html><body>502 Bad Gateway</body></html>";

    public static async Task WriteAsync(HttpContext context, JsonObject answer, InjectedFault? fault, TimeProvider clock)
    {
        if (context.RequestAborted.IsCancellationRequested || fault?.Kind == FaultKind.DropAnswer)
        {
            context.Abort();
            return;
        }

        if (fault?.Kind == FaultKind.Slow)
        {
            await Task.Delay(fault.Delay, clock);
        }

        var page = fault?.Kind is FaultKind.BadGateway or FaultKind.BadGatewayBefore;
        var body = page ? Encoding.UTF8.GetBytes(Page) : JsonSerializer.SerializeToUtf8Bytes(answer);
        context.Response.StatusCode = page ? 502 : answer["error_code"]?.GetValue<int>() ?? 200;
        context.Response.ContentType = page ? "text/html" : "application/json";
        context.Response.ContentLength = body.Length;
        if (fault?.Kind == FaultKind.CutAnswer)
        {
            await context.Response.Body.WriteAsync(body.AsMemory(0, body.Length / 2));
            await context.Response.Body.FlushAsync();
            context.Abort();
            return;
        }

        await context.Response.Body.WriteAsync(body);
    }
}
