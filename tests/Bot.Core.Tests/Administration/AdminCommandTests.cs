using Bot.Core.Chat;
using Bot.Core.Digests.Outbox;
using Bot.Core.Feeds;
using Bot.Core.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Bot.Core.Tests.Administration;

public sealed class AdminCommandTests : IDisposable
{
    private readonly AdminBench bench = new();

    [Fact]
    public async Task A_reload_shows_how_far_it_is_and_then_what_it_did_and_its_result_can_be_asked_again()
    {
        var shown = new List<Reply>();
        bench.Reload.Corpus.WithIssue("e.txt");
        var reply = await bench.AskAsync("/reload", progress: new Shown(shown));

        Assert.Equal("Reading the corpus again", shown[0].Title);
        Assert.StartsWith("Reloaded: 4 added, 0 changed, 0 removed, 0 unchanged, 1 rejected", reply.Title, StringComparison.Ordinal);
        Assert.Equal("/reload last", reply.Again);
        Assert.Equal(reply.Title, (await bench.AskAsync("/reload last")).Title);
        Assert.Equal(1, bench.Reload.Store.Commits);
        Assert.Equal(["/reload: begun", $"/reload: done: {reply.Title} {reply.Summary}"], bench.Audit.Entries.Select(entry => $"{entry.Action}: {entry.Outcome}"));
    }

    [Fact]
    public async Task A_word_that_is_no_order_reloads_nothing()
    {
        Assert.Equal(ReplyOutcome.Invalid, (await bench.AskAsync("/reload everything")).Outcome);
        Assert.Equal(0, bench.Reload.Held.Readings);
        Assert.Empty(bench.Audit.Entries);
    }

    [Fact]
    public async Task Feeds_are_added_listed_tried_and_removed()
    {
        await bench.AskAsync("/feeds add https://press.example/rss 표본일보");
        bench.Feeds.All[0] = bench.Feeds.All[0] with { Failures = 3, Problem = "It answers 404." };
        bench.Feeds.Trial = new FeedTrial.Found("https://press.example/rss", "표본일보", 20, 1, 2, [new FeedItem { Title = "첫 글" }]);

        Assert.Equal("표본일보", bench.Feeds.All[0].Outlet);
        Assert.Contains("3 failures in a row: It answers 404.", await bench.AskPlainAsync("/feeds"), StringComparison.Ordinal);
        Assert.Contains("20 entries (1 undated, 2 without an address)", await bench.AskPlainAsync("/피드 시험 https://press.example/rss"), StringComparison.Ordinal);
        Assert.Equal("Feed removed", (await bench.AskAsync("/feeds remove https://press.example/rss")).Title);
        Assert.Equal("There is no such feed", (await bench.AskAsync("/feeds remove https://press.example/rss")).Title);
        Assert.Equal(ReplyOutcome.Invalid, (await bench.AskAsync("/feeds burn https://press.example/rss")).Outcome);
        Assert.Equal(8, bench.Audit.Entries.Count);
    }

    [Fact]
    public async Task Status_counts_rooms_and_names_none_and_tells_what_was_logged()
    {
        await bench.SubscribeAsync(new Room("telegram", "-1009876"), dead: "The bot was kicked.");
        bench.State.Deliveries.Add(new Delivery { Room = new Room("discord", "123456"), Kind = DeliveryKind.Digest, Occurrence = "2025-02-04", State = DeliveryState.Failed, Reason = "It was refused.", DueAt = new(2025, 2, 4, 8, 0, 0, TimeSpan.Zero) });
        bench.Errors.CreateLogger("Bot.Test").LogWarning(new EventId(1), "The disk is nearly full.");
        bench.Errors.CreateLogger("Bot.Test").LogWarning(new EventId(1), "The disk is nearly full.");
        bench.Errors.CreateLogger("Library").LogError(new EventId(2, "Broken"), "a secret that nobody has looked at");
        var text = await bench.AskPlainAsync("/status");

        Assert.All(["failed 1", "discord failed: It was refused.", "1 dead", "telegram: The bot was kicked.", "Test ×2: The disk is nearly full.", "Library: Broken"], part => Assert.Contains(part, text, StringComparison.Ordinal));
        Assert.All(["123456", "-1009876", "secret"], part => Assert.DoesNotContain(part, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Status_says_what_cannot_be_read_and_tells_the_rest()
    {
        using var broken = new AdminBench(services => services.AddSingleton<IFeedDesk>(new BrokenFeeds()));
        var text = await broken.AskPlainAsync("/status");

        Assert.Contains("Cannot be read: The state file is locked.", text, StringComparison.Ordinal);
        Assert.Contains("0 subscriptions", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_audit_log_is_read_a_page_at_a_time()
    {
        for (var i = 0; i < 12; i++)
        {
            await bench.Audit.WriteAsync(new AuditEntry(new(2025, 2, 4, 0, i, 0, TimeSpan.Zero), "discord", "7", $"/lever {i}", "done"), TestContext.Current.CancellationToken);
        }

        var first = await bench.AskAsync("/audit");
        var older = await bench.AskPlainAsync(Assert.Single(first.Choices!.Items).CommandLine);

        Assert.Contains("/lever 1 ", older, StringComparison.Ordinal);
        Assert.DoesNotContain("/lever 2 ", older, StringComparison.Ordinal);
        Assert.Contains("nothing older", await bench.AskPlainAsync("/audit page:9"), StringComparison.Ordinal);
    }

    public void Dispose() => bench.Dispose();

    private sealed class Shown(List<Reply> replies) : IProgress<Reply>
    {
        public void Report(Reply value) => replies.Add(value);
    }

    private sealed class BrokenFeeds : IFeedDesk
    {
        public Task<IReadOnlyList<FeedState>> ListAsync(CancellationToken cancellationToken) => throw new StoreException("The state file is locked.");

        public Task<FeedAddition> AddAsync(string url, string? outlet, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<bool> RemoveAsync(string url, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<FeedTrial> TestAsync(string url, CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}
