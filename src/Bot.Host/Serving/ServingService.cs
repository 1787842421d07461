using Bot.Core.Administration;
using Bot.Core.Chat;
using Bot.Core.Commands.Names;
using Bot.Core.Indexing;
using Bot.Core.Signals;
using Bot.Core.Storage;
using Bot.Host.CommandLine;
using Bot.Host.Loading;
using Bot.Web;

namespace Bot.Host.Serving;

/// <summary>
/// Loads the corpus, says that it is ready, and waits. Where an index stands from before, it serves at once and what is new in the corpus
/// follows; where most of it would vanish, the old index stays. A corpus that cannot be loaded stops the host with a sentence.
/// </summary>
internal sealed partial class ServingService(
    IServiceProvider services,
    CorpusReload reload,
    IIndexStore store,
    NameBooks names,
    ReadyFile ready,
    CorpusReadSignal read,
    Readiness readiness,
    PlatformHint platforms,
    ServingOutcome outcome,
    IHostApplicationLifetime lifetime,
    ILogger<ServingService> logger) : BackgroundService
{
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        readiness.IsReady = false;
        await base.StopAsync(cancellationToken);
        ready.Clear();
        Log.Stopped(logger);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            ready.Clear();
            var folder = CorpusFolder.Of(services);
            await ServeFromBeforeAsync(stoppingToken);
            Log.Loading(logger, folder);
            Tell(await reload.RunInTurnAsync(ReloadCause.Start, stoppingToken));
            read.Raise();
            SetReady();
            if (platforms.Sentence is { } hint)
            {
                Log.Platforms(logger, hint);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Told to stop while loading: the old index still stands.
        }
        catch (Exception failure) when (StartFault.Sentence(failure) is { } sentence)
        {
            Log.CannotServe(logger, sentence);
            outcome.ExitCode = ExitCodes.Misused;
            lifetime.StopApplication();
        }
    }

    private async Task ServeFromBeforeAsync(CancellationToken cancellationToken)
    {
        await using var snapshot = await store.OpenAsync(cancellationToken);
        if (snapshot.Summary.Articles > 0)
        {
            // Names are read once for each state of the index; the first answer should not wait for them.
            await snapshot.NamesAsync(cancellationToken);
            SetReady();
            Log.FromBefore(logger, snapshot.Summary.Articles);
            await names.PrepareAsync(snapshot, cancellationToken);
        }
    }

    private void Tell(LoadReport report)
    {
        foreach (var issue in report.Issues)
        {
            Log.Issue(logger, issue.File, issue.What, issue.Why);
        }

        if (report.Refusal is { } refusal)
        {
            Log.Refused(logger, ReloadTexts.Refused(refusal, Locale.English));
        }
        else
        {
            Log.Ready(logger, LoadReportWriter.Summary(report));
        }
    }

    private void SetReady()
    {
        ready.Set();
        readiness.IsReady = true;
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "Loading the corpus from {Folder}.")]
        public static partial void Loading(ILogger logger, string folder);

        [LoggerMessage(Level = LogLevel.Warning, Message = "{File}: {What}. {Why}")]
        public static partial void Issue(ILogger logger, string file, string what, string why);

        [LoggerMessage(Level = LogLevel.Information, Message = "Ready: answering from the index of before, {Articles} articles, until the corpus has been read.")]
        public static partial void FromBefore(ILogger logger, int articles);

        [LoggerMessage(Level = LogLevel.Warning, Message = "{Sentence}")]
        public static partial void Refused(ILogger logger, string sentence);

        [LoggerMessage(Level = LogLevel.Information, Message = "Ready: {Summary}")]
        public static partial void Ready(ILogger logger, string summary);

        [LoggerMessage(Level = LogLevel.Information, Message = "{Sentence}")]
        public static partial void Platforms(ILogger logger, string sentence);

        [LoggerMessage(Level = LogLevel.Critical, Message = "{Sentence}")]
        public static partial void CannotServe(ILogger logger, string sentence);

        [LoggerMessage(Level = LogLevel.Information, Message = "Stopped.")]
        public static partial void Stopped(ILogger logger);
    }
}
