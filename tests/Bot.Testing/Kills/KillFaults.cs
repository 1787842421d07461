using Bot.Testing.Discord;
using Bot.Testing.Discord.Rest;
using Bot.Testing.Telegram;
using Bot.Testing.Telegram.Faults;

namespace Bot.Testing.Kills;

/// <summary>Lost answers, 429s and failures of the platforms, a few before each start.</summary>
internal sealed class KillFaults(DiscordEmulator discord, TelegramEmulator telegram, Random random)
{
    private const string Posts = "POST /channels";

    public int Count { get; private set; }

    public void Arrange()
    {
        Clear();
        for (var i = random.Next(4); i > 0; i--)
        {
            discord.Faults.On(Posts, ForDiscord());
            Count++;
        }

        for (var i = random.Next(3); i > 0; i--)
        {
            telegram.Faults.Add(ForTelegram());
            Count++;
        }
    }

    public void Clear()
    {
        discord.Faults.Clear();
        telegram.Faults.Clear();
    }

    private RestFault ForDiscord() => random.Next(5) switch
    {
        0 => new RestFault.DropBefore(),
        1 => new RestFault.Limit(0.2 + random.NextDouble()),
        2 => new RestFault.Fail(502),
        _ => new RestFault.DropAfter(),
    };

    private InjectedFault ForTelegram() => new(
        random.Next(5) switch
        {
            0 => FaultKind.ServerError,
            1 => FaultKind.TooMany,
            2 => FaultKind.BadGateway,
            _ => FaultKind.DropAnswer,
        },
        "sendMessage");
}
