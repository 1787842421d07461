using Bot.Core.Administration;
using Bot.Core.Commands;
using Bot.Core.Indexing;
using Bot.Host.Composition;
using Bot.Host.Loading;
using Bot.Host.Serving;
using Bot.Web;
using Microsoft.Extensions.Options;

namespace Bot.Host.CommandLine.Verbs;

/// <summary>No verb, at a terminal: the bot serves as ever, and asks for commands meanwhile. Leaving the prompt stops it.</summary>
internal sealed class TerminalVerb(HostConsole console, BotHostFactory factory)
{
    public async Task<int> RunAsync(string? locale, CancellationToken cancellationToken)
    {
        using var host = factory.ForTerminal((services, configuration) => services.AddServing(configuration));
        var language = ReaderLocale.Of(locale, host.Services);

        // Loaded here for the progress bar; the service finds nothing left to do.
        var guard = new VanishGuard(host.Services.GetRequiredService<IOptions<AdminOptions>>().Value.VanishShare);
        await LoadReportWriter.WriteAsync(console.Error, await new CorpusUpdate(console, host.Services, guard).RunAsync(cancellationToken));
        await host.StartAsync(cancellationToken);
        await SayWhatIsOpenAsync(host.Services);
        await new PromptLoop(console, host.Services.GetRequiredService<AnswerService>(), language).RunAsync(cancellationToken);
        await host.StopAsync(CancellationToken.None);
        return ExitCodes.Done;
    }

    private async Task SayWhatIsOpenAsync(IServiceProvider services)
    {
        var web = services.GetRequiredService<IOptions<WebOptions>>().Value;
        if (web.Enabled)
        {
            await console.Error.WriteLineAsync($"The chat page is open at {web.Url}");
        }

        if (services.GetRequiredService<PlatformHint>().Sentence is { } hint)
        {
            await console.Error.WriteLineAsync(hint);
        }
    }
}
