using Bot.Core.Chat;
using Bot.Core.Chat.Plain;
using Bot.Core.Cleaning;
using Bot.Core.Commands.Topics;
using Bot.Core.Digests.Composing;
using Bot.Core.Digests.News;
using Bot.Core.Digests.Outbox;
using Bot.Core.Digests.Planning;
using Bot.Core.Digests.Subscriptions;
using Bot.Core.Lexicon;
using Bot.Core.Search;
using Bot.Testing;
using Bot.Testing.News;

namespace Bot.Core.Tests.Digests;

/// <summary>Plans and tells digests of a corpus of a test, as of 29 January 2025.</summary>
internal sealed class NewsRoom
{
    private static readonly WordLists Words = WordLists.Load(RepositoryFiles.Words);
    private static readonly Particles Particles = new(Words);
    private static readonly SearchTokenizer Tokenizer = SearchTokenizer.From(Words);

    private readonly List<Bundle> had = [];
    private readonly NewsDesk desk = new(
        new MentionFinder(TestLexicon.Gazetteer, Words, Particles), Tokenizer, Words, Particles, new TopicReader(Particles, TestLexicon.Gazetteer));

    public DateOnly Today { get; set; } = new(2025, 1, 29);

    /// <summary>What was sent.</summary>
    public IReadOnlyList<Bundle> Sent => had;

    private PlanMoment Moment => new(Today, 3);

    public static NewsBuilder News() => new(TestLexicon.Gazetteer);

    public Task<NewsWindow> ReadAsync(NewsBuilder news) => ReadAsync(news.Store());

    public async Task<NewsWindow> ReadAsync(FakeIndexStore store)
    {
        await using var snapshot = await store.OpenAsync(TestContext.Current.CancellationToken);
        return await desk.ReadAsync(snapshot, Moment.ReadSince, TestContext.Current.CancellationToken);
    }

    public DigestPlan Plan(NewsWindow news, Interest? interest = null) => DigestPlanner.Plan(news, interest ?? Interest.Everything, Had.Of(had, interest ?? Interest.Everything), Moment);

    public async Task<DigestPlan> PlanAsync(NewsBuilder news, Interest? interest = null) => Plan(await ReadAsync(news), interest);

    /// <summary>Plans, and takes what was planned as sent.</summary>
    public async Task<DigestPlan> SendAsync(NewsBuilder news, Interest? interest = null)
    {
        var plan = await PlanAsync(news, interest);
        Take(plan);
        return plan;
    }

    /// <summary>Takes a plan as sent.</summary>
    public void Take(DigestPlan plan) => had.AddRange(plan.Bundle is { } bundle ? [bundle] : []);

    /// <summary>What the plan says to a reader; empty when there is nothing.</summary>
    public async Task<string> TellAsync(NewsBuilder news, DigestPlan plan, Locale? locale = null)
    {
        var composer = new DigestComposer(news.Store(), new TextCleaner(Words), Tokenizer, Words, TestLexicon.Gazetteer);
        var reply = plan.Bundle is { } bundle
            ? await composer.ComposeAsync(bundle, DeliveryKind.Digest, locale ?? Locale.Korean, Moment.Today, TestContext.Current.CancellationToken)
            : null;
        return reply is null ? "" : new PlainTextRenderer().Render(reply);
    }
}
