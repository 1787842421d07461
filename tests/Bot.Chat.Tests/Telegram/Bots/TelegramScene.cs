using Bot.Core.Storage;
using Bot.Testing.Chat;
using Bot.Testing.Telegram;
using Bot.Testing.Telegram.Time;
using Bot.Testing.Telegram.World;

namespace Bot.Chat.Tests.Telegram.Bots;

/// <summary>An emulator, time that runs as fast as it can, and bots that come and go.</summary>
internal sealed class TelegramScene : IAsyncDisposable
{
    private readonly List<TelegramBot> bots = [];

    private TelegramScene(VirtualClock clock, TelegramEmulator telegram)
    {
        Clock = clock;
        Telegram = telegram;
        Minji = telegram.World.NewUser("민지");
        Room = telegram.World.Private(Minji);
    }

    public VirtualClock Clock { get; }

    public TelegramEmulator Telegram { get; }

    public IChatState State { get; } = new MemoryChatState();

    /// <summary>Somebody whose app speaks Korean.</summary>
    public EmulatedUser Minji { get; }

    /// <summary>Her chat with the bot.</summary>
    public EmulatedChat Room { get; }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<TelegramScene> OpenAsync()
    {
        var clock = new VirtualClock(new DateTimeOffset(2025, 2, 4, 12, 0, 0, TimeSpan.Zero));
        var telegram = await TelegramEmulator.StartAsync(clock);
        telegram.QueryPatience = TimeSpan.FromDays(1);
        return new TelegramScene(clock, telegram);
    }

    public async Task<TelegramBot> StartBotAsync(IReadOnlyDictionary<string, string?>? settings = null)
    {
        var bot = await TelegramBot.StartAsync(Telegram, Clock, State, settings);
        bots.Add(bot);
        return bot;
    }

    public Task UntilAsync(Func<bool> condition) => Telegram.WaitAsync(condition, Cancel);

    /// <summary>Until every update is confirmed.</summary>
    public Task UntilQuietAsync() => UntilAsync(() => Telegram.Pending == 0);

    /// <summary>Minji writes, and everything is settled when this ends.</summary>
    public async Task<IReadOnlyList<EmulatedMessage>> AskAsync(string text)
    {
        var before = Room.Answers.Count;
        Telegram.Write(Minji, text);
        await UntilQuietAsync();
        return [.. Room.Answers.Skip(before)];
    }

    /// <summary>Minji presses a button, and everything is settled when this ends.</summary>
    public async Task PressAsync(EmulatedMessage message, string label)
    {
        Telegram.Press(Minji, message, label);
        await UntilQuietAsync();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var bot in bots)
        {
            await bot.DisposeAsync();
        }

        await Telegram.DisposeAsync();
        await Clock.DisposeAsync();
    }
}
