using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Bot.Testing.Discord.Gateway;

/// <summary>One open socket of a client.</summary>
internal sealed class GatewayLine(WebSocket socket, HttpContext context)
{
    private const int MaximumFrame = 4096;
    private readonly Lock gate = new();
    private readonly byte[] buffer = new byte[MaximumFrame * 2];

    private Task last = Task.CompletedTask;

    public bool IsSilent { get; set; }

    /// <summary>Broken from here: the server's loop may not have noticed yet.</summary>
    public bool IsCut { get; private set; }

    /// <summary>The frame; or null with the code that the client closed with, or that it deserves.</summary>
    public async Task<(JsonObject? Frame, int? Closed, int? Deserved)> ReceiveAsync()
    {
        try
        {
            var length = 0;
            while (true)
            {
                var result = await socket.ReceiveAsync(buffer.AsMemory(length), context.RequestAborted);
                if (result.MessageType == WebSocketMessageType.Close)
                {
                    return (null, (int?)socket.CloseStatus, null);
                }

                length += result.Count;
                if (length > MaximumFrame)
                {
                    return (null, null, 4002);
                }

                if (result.EndOfMessage)
                {
                    return (JsonNode.Parse(buffer.AsSpan(0, length)) as JsonObject, null, 4002);
                }
            }
        }
        catch (JsonException)
        {
            return (null, null, 4002);
        }
        catch (Exception failure) when (failure is WebSocketException or OperationCanceledException or IOException)
        {
            return (null, null, null);
        }
    }

    public Task SendAsync(int op, JsonNode? data) => SendAsync(new JsonObject { ["op"] = op, ["d"] = data, ["s"] = null, ["t"] = null }.ToJsonString());

    /// <summary>Sends after what was sent before: a socket takes one frame at a time.</summary>
    public Task SendAsync(string frame)
    {
        if (IsSilent)
        {
            return Task.CompletedTask;
        }

        lock (gate)
        {
            return last = SendAfterAsync(last, frame);
        }
    }

    public async Task CloseAsync(int code)
    {
        try
        {
            await socket.CloseOutputAsync((WebSocketCloseStatus)code, null, context.RequestAborted);
        }
        catch (Exception failure) when (failure is WebSocketException or OperationCanceledException or IOException or ObjectDisposedException)
        {
            // Gone before it heard.
        }
    }

    public void Cut()
    {
        IsCut = true;
        try
        {
            context.Abort();
        }
        catch (ObjectDisposedException)
        {
            // The client went first.
        }
    }

    private async Task SendAfterAsync(Task before, string frame)
    {
        await before;
        try
        {
            await socket.SendAsync(Encoding.UTF8.GetBytes(frame), WebSocketMessageType.Text, endOfMessage: true, context.RequestAborted);
        }
        catch (Exception failure) when (failure is WebSocketException or OperationCanceledException or IOException or ObjectDisposedException)
        {
            // The client is gone; its session keeps the event.
        }
    }
}
