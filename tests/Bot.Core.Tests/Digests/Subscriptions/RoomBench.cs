using Bot.Core.Chat;
using Bot.Core.Chat.Asking;
using Bot.Core.Chat.Plain;
using Bot.Core.Cleaning;
using Bot.Core.Digests;
using Bot.Core.Digests.Running;
using Bot.Core.Digests.Subscriptions;
using Bot.Core.Lexicon;
using Bot.Core.Signals;
using Bot.Core.Storage;
using Bot.Core.Tests.Commands;
using Bot.Testing;
using Bot.Testing.Chat;
using Bot.Testing.News;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Core.Tests.Digests.Subscriptions;

/// <summary>Readers in a room, with the stores in memory. It is 4 February 2025, 21:00 in Seoul and 07:00 in New York.</summary>
internal sealed class RoomBench
{
    private readonly ChatAnswers answers;

    /// <param name="store">The news; a few articles when left out.</param>
    public RoomBench(IIndexStore? store = null)
    {
        var state = new MemoryState();
        (Subscriptions, Outbox) = (new MemorySubscriptions(state), new MemoryOutbox(state));
        var bench = new CommandBench(store, services =>
        {
            services.AddSingleton<ISubscriptionStore>(Subscriptions);
            services.AddSingleton<IOutbox>(Outbox);
            services.AddSingleton<TimeProvider>(Clock);
            services.AddSingleton<MentionFinder>();
            services.AddSingleton<TextCleaner>();
            services.AddSignals().AddDigests().AddDigestRuns().AddSubscriptionCommands().AddDigestCommands();
            services.Configure<LimitOptions>(limits => (limits.UserBurst, limits.ChatBurst) = (0, 0));
        });
        Services = bench.Services;
        answers = Services.GetRequiredService<ChatAnswers>();
    }

    public IServiceProvider Services { get; }

    public MemorySubscriptions Subscriptions { get; }

    public MemoryOutbox Outbox { get; }

    public ManualClock Clock { get; } = new();

    public bool MayManage { get; set; } = true;

    public static Room Room { get; } = new("telegram", "-5", "7");

    public Asker Asker(Locale? locale = null, string user = "1") => new("telegram", user, "-5", locale ?? Locale.Korean)
    {
        Topic = "7",
        MayManage = _ => ValueTask.FromResult(MayManage),
    };

    public Task<Reply> AskAsync(string line, Locale? locale = null, string user = "1")
        => answers.AnswerAsync(Asker(locale, user), line, TestContext.Current.CancellationToken);

    public async Task<string> PlainAsync(string line, Locale? locale = null) => new PlainTextRenderer().Render(await AskAsync(line, locale));

    public async Task<Subscription> SubscribeAsync(string line)
    {
        var reply = await AskAsync(line);
        Assert.True(reply.Outcome == ReplyOutcome.Answer, $"{line}: {reply.Title} {reply.Summary}");
        return (await Subscriptions.OfRoomAsync(Room, TestContext.Current.CancellationToken))[^1];
    }
}
