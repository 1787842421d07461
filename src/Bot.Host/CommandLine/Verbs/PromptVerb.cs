using Bot.Core.Commands;
using Bot.Core.Indexing;
using Bot.Host.Composition;
using Bot.Host.Loading;

namespace Bot.Host.CommandLine.Verbs;

/// <summary>Asks for commands, and serves nobody else.</summary>
internal sealed class PromptVerb(HostConsole console, BotHostFactory factory)
{
    public async Task<int> RunAsync(string? locale, CancellationToken cancellationToken)
    {
        using var host = factory.ForVerb();
        var language = ReaderLocale.Of(locale, host.Services);
        await LoadReportWriter.WriteAsync(console.Error, await new CorpusUpdate(console, host.Services, VanishGuard.Lenient).RunAsync(cancellationToken));
        await new PromptLoop(console, host.Services.GetRequiredService<AnswerService>(), language).RunAsync(cancellationToken);
        return ExitCodes.Done;
    }
}
