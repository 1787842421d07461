using System.Collections.Concurrent;
using System.Globalization;
using Bot.Benchmarks.Rooms;
using Bot.Testing.Discord;
using Bot.Testing.Telegram;
using Bot.Testing.Telegram.World;

namespace Bot.Benchmarks.Outbox;

/// <summary>How fast a full outbox is sent to a platform that refuses whatever comes faster than its limits allow.</summary>
internal sealed class FanoutSending(FanoutFiles files, DayClock clock, TextWriter output)
{
    private const int TelegramASecond = 30;
    private const int DiscordASecond = 50;
    private const int TooMany = 429;

    // The compiler and the burst that limits allow at the beginning are over by then.
    private static readonly TimeSpan Warmup = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Measured = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly ConcurrentQueue<DateTimeOffset> arrived = new();
    private int refused;
    private int wrong;

    /// <param name="chats">The private chats that are subscribed.</param>
    public async Task TelegramAsync(IEnumerable<long> chats)
    {
        await using var telegram = await TelegramEmulator.StartAsync(isDescribed: false, hasLimits: true);
        foreach (var chat in chats)
        {
            telegram.World.Private(new EmulatedUser(chat, "독자"));
        }

        telegram.Watch = call =>
        {
            if (call.Method is "sendMessage" or "sendPhoto")
            {
                Count(call.Error is null && call.Carried ? 200 : call.Error?.Contains("Too Many", StringComparison.OrdinalIgnoreCase) == true ? TooMany : 400);
            }
        };
        await using var bot = FanoutBot.Start(files, clock, "Telegram", telegram.Url.AbsoluteUri.TrimEnd('/'), TelegramEmulator.Token);
        await MeasureAsync("Telegram", TelegramASecond, bot);
    }

    public async Task DiscordAsync()
    {
        await using var discord = await DiscordEmulator.StartAsync(new EmulatorSettings
        {
            Described = false,
            Watch = request =>
            {
                if (request.Method == "POST" && request.Path.StartsWith("/channels", StringComparison.Ordinal))
                {
                    Count(request.Status);
                }
            },
        });
        await using var bot = FanoutBot.Start(files, clock, "Discord", discord.ApiUrl, discord.Settings.Token);
        await MeasureAsync("Discord", DiscordASecond, bot);
    }

    private void Count(int status)
    {
        if (status is >= 200 and < 300)
        {
            arrived.Enqueue(TimeProvider.System.GetUtcNow());
        }
        else
        {
            Interlocked.Increment(ref status == TooMany ? ref refused : ref wrong);
        }
    }

    private async Task MeasureAsync(string platform, int allowed, RoomClient bot)
    {
        var since = TimeProvider.System.GetTimestamp();
        while (arrived.IsEmpty && TimeProvider.System.GetElapsedTime(since) < Patience)
        {
            await Task.Delay(50);
        }

        await Task.Delay(Warmup);
        var (before, spent, from) = (arrived.Count, bot.Spent, TimeProvider.System.GetTimestamp());
        await Task.Delay(Measured);
        var (count, cost, took) = (arrived.Count - before, bot.Spent - spent, TimeProvider.System.GetElapsedTime(from));
        var rate = count / took.TotalSeconds;
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{platform,-9} {rate:F1} messages/s of {allowed} allowed ({rate / allowed:P0}), {refused} times 429, {wrong} other refusals; {cost.TotalMilliseconds / count:F1} ms of the processors a message, resident {bot.Resident / 1_000_000} MB"));
    }
}
