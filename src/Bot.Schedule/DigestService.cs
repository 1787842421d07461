using Bot.Core.Digests.Running;
using Bot.Core.Signals;
using Bot.Core.Storage;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Quartz;

namespace Bot.Schedule;

/// <summary>
/// Keeps the schedule: once the corpus was read, what was missed is made up, the triggers are brought in line with the subscriptions and begin to fire.
/// Earlier there would be nothing new to tell, and the day's digest would be settled as empty.
/// </summary>
/// <remarks>
/// No call to Quartz is given the token of the stop. It would cancel a transaction in its middle and then the rolling back of it too, which Quartz tells as
/// an error; such a call takes milliseconds, so the stop waits for it.
/// </remarks>
internal sealed partial class DigestService(
    ScheduleFile file, ISchedulerFactory schedulers, DigestTimes times, DigestRun digests, CorpusReadSignal read, ScheduleSignal changed, TimeProvider time, ILogger<DigestService> logger) : BackgroundService
{
    private IScheduler? scheduler;

    /// <exception cref="StoreException">The file of the schedule cannot be used: the start ends with that sentence.</exception>
    public override Task StartAsync(CancellationToken cancellationToken)
    {
        file.Prepare();
        return base.StartAsync(cancellationToken);
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        if (scheduler is not null)
        {
            await scheduler.Shutdown(waitForJobsToComplete: true, cancellationToken);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await read.WaitAsync(stoppingToken);
            scheduler = await schedulers.GetScheduler(CancellationToken.None);
            await TryAsync(token => digests.CatchUpAsync(token), stoppingToken);
            await SteadyTriggers.ScheduleAsync(scheduler);
            await TryAsync(ReconcileAsync, stoppingToken);
            stoppingToken.ThrowIfCancellationRequested();
            await scheduler.Start(CancellationToken.None);
            while (true)
            {
                await changed.WaitAsync(stoppingToken);
                await TryAsync(ReconcileAsync, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Told to stop; what is due by then is made up at the next start.
        }
    }

    private async Task ReconcileAsync(CancellationToken cancellationToken)
    {
        var wanted = await times.ReadAsync(cancellationToken);
        await SlotTriggers.ReconcileAsync(scheduler!, wanted, time.GetUtcNow());
        Log.Times(logger, wanted.Count);
    }

    /// <summary>What fails now is tried again: by the next change, and every hour by the upkeep. Nobody's bad row may end the service for all others.</summary>
    private async Task TryAsync(Func<CancellationToken, Task> work, CancellationToken cancellationToken)
    {
        try
        {
            await work(cancellationToken);
        }
        catch (StoreException failure)
        {
            Log.Failed(logger, failure.Message);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested || failure is not OperationCanceledException)
        {
            Log.Unexpected(logger, failure);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "Digests are woken at {Count} times of the day.")]
        public static partial void Times(ILogger logger, int count);

        [LoggerMessage(Level = LogLevel.Error, Message = "The digests could not be planned: {Why}")]
        public static partial void Failed(ILogger logger, string why);

        [LoggerMessage(Level = LogLevel.Error, Message = "The digests could not be planned for a reason that nobody thought of; it is tried again at the next change.")]
        public static partial void Unexpected(ILogger logger, Exception failure);
    }
}
