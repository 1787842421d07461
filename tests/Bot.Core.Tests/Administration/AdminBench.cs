using Bot.Core.Administration;
using Bot.Core.Administration.Health;
using Bot.Core.Chat;
using Bot.Core.Chat.Asking;
using Bot.Core.Chat.Plain;
using Bot.Core.Commands;
using Bot.Core.Digests.Subscriptions;
using Bot.Core.Digests.Timing;
using Bot.Core.Feeds;
using Bot.Core.Storage;
using Bot.Core.Tests.Commands;
using Bot.Testing.Chat;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Core.Tests.Administration;

/// <summary>The commands of admins over stores in memory.</summary>
internal sealed class AdminBench : IDisposable
{
    private readonly AnswerService answers;
    private readonly ReloadBench reload = new();

    public AdminBench(Action<IServiceCollection>? more = null)
    {
        var bench = new CommandBench(more: services =>
        {
            services.AddSingleton(reload.Reload);
            services.AddSingleton<IAuditLog>(Audit);
            services.AddSingleton<ISubscriptionStore>(new MemorySubscriptions(State));
            services.AddSingleton<IOutbox>(new MemoryOutbox(State));
            services.AddSingleton<IFeedDesk>(Feeds);
            services.AddAdminCommands();
            more?.Invoke(services);
        });
        Services = bench.Services;
        answers = bench.Services.GetRequiredService<AnswerService>();
    }

    public IServiceProvider Services { get; }

    public MemoryState State { get; } = new();

    public MemoryAuditLog Audit { get; } = new();

    public ListedFeeds Feeds { get; } = new();

    public ReloadBench Reload => reload;

    public RecentErrors Errors => Services.GetRequiredService<RecentErrors>();

    public Task<Reply> AskAsync(string line, Locale? locale = null, IProgress<Reply>? progress = null)
        => answers.AnswerAsync(Asker.AtTerminal(locale ?? Locale.English) with { Progress = progress }, line, TestContext.Current.CancellationToken);

    /// <summary>The answer as text, without the line breaks that fit it to a terminal.</summary>
    public async Task<string> AskPlainAsync(string line, Locale? locale = null)
        => string.Join(' ', new PlainTextRenderer().Render(await AskAsync(line, locale)).Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    /// <param name="room">Gets a digest from now on.</param>
    /// <param name="dead">Why nothing can be sent there; null when it can.</param>
    public async Task SubscribeAsync(Room room, string? dead = null)
    {
        var store = Services.GetRequiredService<ISubscriptionStore>();
        var subscription = new Subscription(0, room, Interest.Everything, new Schedule { At = new TimeOnly(8, 0) }, DateTimeOffset.UnixEpoch, "7");
        await store.AddAsync(subscription, TestContext.Current.CancellationToken);
        await store.SaveRoomAsync(new RoomSettings { Room = room, Dead = dead }, TestContext.Current.CancellationToken);
    }

    public void Dispose() => reload.Dispose();
}
