using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Bot.Testing.Discord.Gateway;

/// <summary>The emulated gateway's side of every connection (events/gateway).</summary>
internal sealed class GatewayServer(EmulatorState state, EmulatedGateway gateway, Func<string> resumeUrl)
{
    private static readonly TimeSpan LoginInterval = TimeSpan.FromSeconds(5);
    private readonly EmulatorState state = state;
    private readonly EmulatedGateway gateway = gateway;
    private readonly Dictionary<int, DateTimeOffset> logins = [];

    public async Task ServeAsync(HttpContext context)
    {
        if (!context.WebSockets.IsWebSocketRequest)
        {
            context.Response.StatusCode = 400;
            return;
        }

        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        var line = new GatewayLine(socket, context);
        Count(() => gateway.Connections++);
        if (context.Request.Query["v"] != "10" || context.Request.Query["encoding"] != "json")
        {
            await line.CloseAsync(4012);
            return;
        }

        await new Visit(this, line).RunAsync();
    }

    private void Count(Action change)
    {
        lock (state.Gate)
        {
            change();
        }

        state.Changed.Send();
    }

    // Op 9 for logins that come faster than max_concurrency allows.
    private bool IsTooEarly(int shard)
    {
        lock (state.Gate)
        {
            var key = shard % state.Settings.MaxConcurrency;
            if (logins.TryGetValue(key, out var last) && state.Now - last < LoginInterval)
            {
                state.Violations.Add("IDENTIFY came within five seconds of another");
                return true;
            }

            logins[key] = state.Now;
            return false;
        }
    }

    /// <summary>One client from hello to goodbye.</summary>
    private sealed class Visit(GatewayServer server, GatewayLine line)
    {
        private readonly EmulatedGateway gateway = server.gateway;
        private readonly EmulatorState state = server.state;
        private readonly Queue<DateTimeOffset> frames = new();
        private EmulatedSession? session;

        public async Task RunAsync()
        {
            int? goodbye = null;
            if (await PassAsync(GatewayMoment.Connected))
            {
                await line.SendAsync(10, new JsonObject { ["heartbeat_interval"] = (int)state.Settings.HeartbeatInterval.TotalMilliseconds });
                goodbye = await PassAsync(GatewayMoment.Greeted) ? await ListenAsync() : null;
            }

            // A client that says 1000 or 1001 gives its session up.
            gateway.Detach(session, line, ended: goodbye is 1000 or 1001);
        }

        private async Task<int?> ListenAsync()
        {
            while (true)
            {
                var (frame, closed, deserved) = await line.ReceiveAsync();
                if (frame is null)
                {
                    if (closed is { } code)
                    {
                        server.Count(() => gateway.Goodbyes.Add(code));
                        await line.CloseAsync(code);
                    }
                    else if (deserved is { } error)
                    {
                        await line.CloseAsync(error);
                    }

                    return closed;
                }

                if (TooMany())
                {
                    server.Count(() => state.Violations.Add("more than 120 frames in 60 seconds"));
                    await line.CloseAsync(4008);
                    return null;
                }

                if (!await TakeAsync(frame))
                {
                    return null;
                }
            }
        }

        private bool TooMany()
        {
            frames.Enqueue(state.Now);
            while (frames.TryPeek(out var oldest) && state.Now - oldest >= TimeSpan.FromSeconds(60))
            {
                frames.Dequeue();
            }

            return frames.Count > 120;
        }

        private Task<bool> TakeAsync(JsonObject frame) => (int?)frame["op"] switch
        {
            1 => BeatAsync((long?)frame["d"]),
            2 => IdentifyAsync(frame["d"]!.AsObject()),
            6 => ResumeAsync(frame["d"]!.AsObject()),
            3 when session is not null => Task.FromResult(true),
            3 => CloseAsync(4003),
            _ => CloseAsync(4001),
        };

        private async Task<bool> BeatAsync(long? sequence)
        {
            server.Count(() =>
            {
                gateway.Heartbeats++;
                gateway.Beats.Add(sequence);
            });
            if (!await PassAsync(GatewayMoment.Heartbeat))
            {
                return false;
            }

            await line.SendAsync(11, null);
            return true;
        }

        private async Task<bool> IdentifyAsync(JsonObject login)
        {
            server.Count(() =>
            {
                gateway.Identifies++;
                gateway.Logins.Add(login);
            });
            if (session is not null)
            {
                return await CloseAsync(4005);
            }

            if ((string?)login["token"] != state.Settings.Token)
            {
                return await CloseAsync(4004);
            }

            if (((int?)login["intents"] & 0x8102) != 0)
            {
                return await CloseAsync(4014);
            }

            var shard = login["shard"] is JsonArray pair ? (int)pair[0]! : 0;
            if (server.IsTooEarly(shard))
            {
                await line.SendAsync(9, false);
                return true;
            }

            return await PassAsync(GatewayMoment.Identified, then: () => WelcomeAsync(shard));
        }

        private async Task<bool> WelcomeAsync(int shard)
        {
            Task sent;
            lock (state.Gate)
            {
                session = gateway.Begin(shard, line);
                sent = session.SendAsync("READY", new JsonObject
                {
                    ["v"] = 10,
                    ["user"] = EmulatedBot.User(state.Settings),
                    ["guilds"] = new JsonArray(),
                    ["session_id"] = session.Id,
                    ["resume_gateway_url"] = server.ResumeUrl(),
                    ["session_type"] = "normal",
                    ["shard"] = new JsonArray(shard, state.Settings.Shards),
                    ["application"] = new JsonObject { ["id"] = EmulatedBot.Id(state.Settings), ["flags"] = 0 },
                    ["_trace"] = new JsonArray(),
                });
            }

            await sent;
            state.Changed.Send();
            return await PassAsync(GatewayMoment.Ready);
        }

        private async Task<bool> ResumeAsync(JsonObject resume)
        {
            server.Count(() => gateway.Resumes++);
            if ((string?)resume["token"] != state.Settings.Token)
            {
                return await CloseAsync(4004);
            }

            return await PassAsync(GatewayMoment.Resuming, then: () => TakeUpAsync(resume));
        }

        private async Task<bool> TakeUpAsync(JsonObject resume)
        {
            if (gateway.Find((string?)resume["session_id"]) is not { } found)
            {
                await line.SendAsync(9, false);
                return true;
            }

            var seen = (long)resume["seq"]!;
            if (seen > found.Last)
            {
                return await CloseAsync(4007);
            }

            return await ReplayAsync(found, seen);
        }

        private async Task<bool> ReplayAsync(EmulatedSession found, long seen)
        {
            session = found;
            while (true)
            {
                Task sent;
                lock (state.Gate)
                {
                    if (found.Events.Find(one => one.Sequence > seen).Frame is { } missed)
                    {
                        sent = line.SendAsync(missed);
                        seen++;
                    }
                    else
                    {
                        found.Line = line;
                        gateway.Resumed++;
                        sent = found.SendAsync("RESUMED", new JsonObject());
                    }
                }

                await sent;
                if (found.Line == line)
                {
                    state.Changed.Send();
                    return await PassAsync(GatewayMoment.Resumed);
                }

                if (!await PassAsync(GatewayMoment.Replaying))
                {
                    return false;
                }
            }
        }

        private async Task<bool> CloseAsync(int code)
        {
            await line.CloseAsync(code);
            return false;
        }

        // False when the connection is over. What comes then does not come after op 9, which refuses the login or the resume.
        private async Task<bool> PassAsync(GatewayMoment moment, Func<Task<bool>>? then = null)
        {
            switch (gateway.Faults.Next(moment))
            {
                case GatewayFault.Cut:
                    line.Cut();
                    return false;
                case GatewayFault.Close close:
                    return await CloseAsync(close.Code);
                case GatewayFault.InvalidSession invalid:
                    await line.SendAsync(9, invalid.CanResume);
                    return true;
                case GatewayFault.Reconnect:
                    await line.SendAsync(7, null);
                    break;
                case GatewayFault.Silence:
                    line.IsSilent = true;
                    break;
            }

            return then is null || await then();
        }
    }

    private string ResumeUrl() => resumeUrl();
}
