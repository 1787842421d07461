using Bot.Core.Chat;
using Bot.Core.Chat.Plain;
using Bot.Core.Commands;
using Bot.Core.Lexicon;
using Bot.Core.Storage;
using Bot.Testing;
using Bot.Testing.Chat;
using Bot.Testing.News;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bot.Core.Tests.Commands;

/// <summary>The answer service over a corpus of a test, as a platform would call it.</summary>
internal sealed class CommandBench
{
    // Reading word lists takes longer than answering.
    private static readonly WordLists Words = WordLists.Load(RepositoryFiles.Words);
    private static readonly Particles Particles = new(Words);

    private readonly AnswerService answers;

    public CommandBench(IIndexStore? store = null, Action<IServiceCollection>? more = null)
    {
        var services = new ServiceCollection();
        services.AddOptions();
        services.AddSingleton(TestLexicon.Gazetteer);
        services.AddSingleton(Words);
        services.AddSingleton(Particles);
        services.AddSingleton<TimeProvider>(new FixedClock());
        services.AddSingleton(store ?? SampleNews.Store());
        services.AddSingleton(typeof(ILogger<>), typeof(NullLogger<>));
        services.AddCommands();
        services.AddChat();
        services.AddSingleton<IChatState, MemoryChatState>();
        more?.Invoke(services);
        var provider = services.BuildServiceProvider();
        answers = provider.GetRequiredService<AnswerService>();
        Catalogue = provider.GetRequiredService<CommandCatalogue>();
        Services = provider;
    }

    public CommandCatalogue Catalogue { get; }

    public IServiceProvider Services { get; }

    public Task<Reply> AskAsync(string line, Locale? locale = null)
        => answers.AnswerAsync(line, locale ?? Locale.Korean, TestContext.Current.CancellationToken);

    public async Task<string> AskPlainAsync(string line, Locale? locale = null)
        => new PlainTextRenderer().Render(await AskAsync(line, locale));

    private sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2025, 2, 4, 12, 0, 0, TimeSpan.Zero);
    }
}
