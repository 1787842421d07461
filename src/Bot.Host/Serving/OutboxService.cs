using Bot.Core.Digests.Outbox;

namespace Bot.Host.Serving;

/// <summary>Sends the outbox as long as the service runs, and no other process does. At a stop, what is under way is settled.</summary>
internal sealed partial class OutboxService(OutboxWorker worker, OutboxOwner owner, TimeProvider clock, ILogger<OutboxService> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            if (!owner.TryTake())
            {
                Log.Waiting(logger);
                while (!owner.TryTake())
                {
                    await Task.Delay(Pause, clock, stoppingToken);
                }
            }

            await worker.RunAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Told to stop.
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "Another process sends what stands in this state file. Nothing is sent from here until it ends.")]
        public static partial void Waiting(ILogger logger);
    }
}
