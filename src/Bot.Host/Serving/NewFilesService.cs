using Bot.Core.Administration;
using Bot.Core.Chat;
using Bot.Core.Signals;
using Bot.Core.Storage;
using Bot.Host.Loading;

namespace Bot.Host.Serving;

/// <summary>Reads the corpus again when the feeds have stored articles. What comes while that is being done is done once, after it.</summary>
internal sealed partial class NewFilesService(NewFilesSignal signal, CorpusReload reload, ILogger<NewFilesService> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (true)
            {
                await signal.WaitAsync(stoppingToken);
                await ReloadAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Told to stop; the files are read at the next start.
        }
    }

    private async Task ReloadAsync(CancellationToken cancellationToken)
    {
        try
        {
            var report = await reload.RunInTurnAsync(ReloadCause.Feeds, cancellationToken);
            if (report.Refusal is { } refusal)
            {
                Log.Refused(logger, ReloadTexts.Refused(refusal, Locale.English));
            }
            else
            {
                Log.Read(logger, LoadReportWriter.Summary(report));
            }
        }
        catch (StoreException failure)
        {
            // The articles stand in their files: the next reload takes them.
            Log.NotSaved(logger, failure.Message);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "The feeds brought articles: {Summary}")]
        public static partial void Read(ILogger logger, string summary);

        [LoggerMessage(Level = LogLevel.Warning, Message = "{Sentence}")]
        public static partial void Refused(ILogger logger, string sentence);

        [LoggerMessage(Level = LogLevel.Error, Message = "What the feeds brought is not in the index yet: {Why}")]
        public static partial void NotSaved(ILogger logger, string why);
    }
}
