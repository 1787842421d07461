using Bot.Core.Indexing;
using Bot.Host.Composition;
using Bot.Host.Loading;

namespace Bot.Host.CommandLine.Verbs;

/// <summary><c>index --corpus DIR</c>: the index brought up to date, and the load report.</summary>
internal sealed class IndexVerb(HostConsole console, BotHostFactory factory)
{
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        using var host = factory.ForVerb();
        var report = await new CorpusUpdate(console, host.Services, VanishGuard.Lenient).RunAsync(cancellationToken);
        await LoadReportWriter.WriteAsync(console.Out, report);
        return ExitCodes.Done;
    }
}
