using Bot.Core.Indexing;
using Bot.Host.CommandLine;
using Spectre.Console;

namespace Bot.Host.Loading;

/// <summary>Brings the index up to date before a verb answers, with a progress bar where one can be drawn.</summary>
/// <param name="console">Where the bar is drawn.</param>
/// <param name="services">Of the host.</param>
/// <param name="guard">What is not to be committed.</param>
internal sealed class CorpusUpdate(HostConsole console, IServiceProvider services, VanishGuard guard)
{
    public async Task<LoadReport> RunAsync(CancellationToken cancellationToken)
    {
        var folder = CorpusFolder.Of(services);
        var loader = services.GetRequiredService<CorpusLoader>();
        if (!console.CanDrawProgress)
        {
            return await loader.LoadAsync(folder, guard, progress: null, cancellationToken);
        }

        var screen = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(console.Error) });
        return await screen.Progress()
            .AutoClear(enabled: true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(bars => loader.LoadAsync(folder, guard, new BarProgress(bars.AddTask("Reading the corpus")), cancellationToken));
    }
}
