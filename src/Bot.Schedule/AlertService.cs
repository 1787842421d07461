using Bot.Core.Digests.Running;
using Bot.Core.Signals;
using Bot.Core.Storage;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Bot.Schedule;

/// <summary>Plans alerts when the corpus has changed, and when quiet hours or the cap of an hour end.</summary>
internal sealed partial class AlertService(AlertRun alerts, CorpusSignal corpus, TimeProvider time, ILogger<AlertService> logger) : BackgroundService
{
    /// <summary>Also the pace at which a failed run is repeated, and a room that was resumed is seen.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            // What was committed before this process began was planned then, or is with the first load.
            await corpus.WaitAsync(stoppingToken);
            while (true)
            {
                await WaitAsync(await RunAsync(stoppingToken), stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Told to stop; what is new stays new.
        }
    }

    private async Task<DateTimeOffset?> RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await alerts.RunAsync(cancellationToken);
        }
        catch (StoreException failure)
        {
            Log.Failed(logger, failure.Message);
            return null;
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested || failure is not OperationCanceledException)
        {
            // The whole service would end with this one.
            Log.Unexpected(logger, failure);
            return null;
        }
    }

    private async Task WaitAsync(DateTimeOffset? opening, CancellationToken cancellationToken)
    {
        var until = opening - time.GetUtcNow() is { } wait && wait < LongestWait ? wait : LongestWait;
        using var timer = new CancellationTokenSource(until > TimeSpan.Zero ? until : TimeSpan.Zero, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(timer.Token, cancellationToken);
        try
        {
            await corpus.WaitAsync(both.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // A room opened, or it is time to look.
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "The alerts could not be planned; they are tried again: {Why}")]
        public static partial void Failed(ILogger logger, string why);

        [LoggerMessage(Level = LogLevel.Error, Message = "The alerts could not be planned for a reason that nobody thought of; they are tried again.")]
        public static partial void Unexpected(ILogger logger, Exception failure);
    }
}
