using Bot.Chat.Discord.Answering;
using Bot.Chat.Discord.Protocol;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Bot.Chat.Discord.Serving;

/// <summary>Discord as long as the process runs. A refused token ends it with one sentence, and the other platforms go on.</summary>
internal sealed partial class DiscordService(
    IDiscordConnection connection, CommandRegistrar registrar, InFlight answers, DiscordPresence presence, DiscordPulse pulse, DiscordOptions options, TimeProvider time, ILogger<DiscordService> logger) : BackgroundService
{
    private static readonly TimeSpan ShortestPause = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.IsOn)
        {
            return;
        }

        pulse.TurnOn();
        try
        {
            await ServeAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Asked to stop.
        }
        finally
        {
            await answers.FinishAsync();
        }
    }

    private async Task ServeAsync(CancellationToken stoppingToken)
    {
        var pause = ShortestPause;
        while (true)
        {
            var begun = time.GetTimestamp();
            try
            {
                await ConnectAsync(stoppingToken);
            }
            catch (DiscordException refusal) when (refusal.Kind == DiscordFailure.Refused)
            {
                pulse.Lose(refusal.Message);
                presence.Application = null;
                Log.Refused(logger, refusal.Message);
                return;
            }
            catch (DiscordException failure)
            {
                // What went well for long is no reason to wait long.
                pulse.Lose(failure.Message);
                pause = time.GetElapsedTime(begun) > LongestPause ? ShortestPause : pause;
                Log.Unreachable(logger, failure.Message, pause.TotalSeconds);
            }

            await Task.Delay(pause, time, stoppingToken);
            pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
        }
    }

    private async Task ConnectAsync(CancellationToken stoppingToken)
    {
        var begun = time.GetTimestamp();
        var application = await connection.LogInAsync(stoppingToken);
        pulse.Measure(time.GetElapsedTime(begun));
        presence.Application = application;
        await RegisterAsync(application, stoppingToken);
        Log.Serving(logger, application.Name ?? application.Id.ToString());
        if (options.Interactions == InteractionDelivery.Http)
        {
            // There is no connection of ours: Discord calls.
            pulse.Connect();
        }

        await foreach (var interaction in connection.InteractionsAsync(stoppingToken))
        {
            answers.Start(interaction);
        }
    }

    // Yesterday's commands are better than none: what Discord refuses here does not keep it from asking.
    private async Task RegisterAsync(DiscordApplication application, CancellationToken stoppingToken)
    {
        try
        {
            await registrar.RegisterAsync(application.Id, stoppingToken);
        }
        catch (DiscordException failure) when (failure.Kind != DiscordFailure.Refused)
        {
            Log.NotRegistered(logger, failure.Message);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "Serving Discord as {Name}.")]
        public static partial void Serving(ILogger logger, string name);

        [LoggerMessage(Level = LogLevel.Error, Message = "Discord is off: {Why}")]
        public static partial void Refused(ILogger logger, string why);

        [LoggerMessage(Level = LogLevel.Warning, Message = "Discord cannot be reached: {Why} Trying again in {Seconds} s.")]
        public static partial void Unreachable(ILogger logger, string why, double seconds);

        [LoggerMessage(Level = LogLevel.Warning, Message = "Discord did not take the commands: {Why}")]
        public static partial void NotRegistered(ILogger logger, string why);
    }
}
