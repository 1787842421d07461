using Bot.Chat.Telegram.Answering;
using Bot.Chat.Telegram.Protocol;
using Bot.Chat.Telegram.Protocol.Model;
using Bot.Chat.Telegram.Protocol.Requests;
using Bot.Chat.Telegram.Sending;
using Bot.Chat.Telegram.Serving;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Bot.Chat.Telegram.Receiving;

/// <summary>
/// Long polling. The offset of a poll confirms what is settled and nothing more; what is still being worked on comes again and is passed over, so
/// the next poll waits until everything is settled, or for a moment when that takes long. Where more updates wait than one poll brings, it does not
/// wait for the last of them.
/// </summary>
internal sealed partial class UpdatePoller(
    ITelegramConnection connection,
    UpdateIntake intake,
    UpdateLedger ledger,
    IOptions<TelegramOptions> options,
    TelegramPulse pulse,
    TimeProvider clock,
    ILogger<UpdatePoller> logger)
{
    // The server answers a poll that repeats an offset within half a second with one update only (tdlib/telegram-bot-api, Client.cpp).
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(600);

    // A poll that brings nothing new, and at once, must not be followed by the next at once.
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(1);

    // https://core.telegram.org/bots/api#getupdates: one poll brings 100 updates at most.
    private const int Most = 100;

    // Of a full poll, counted from the lowest id: the offset moves past them, the rest comes again beside new ones, and nobody waits for the slowest.
    // With half of it there is work left while the next poll is on its way.
    private const int Enough = 50;
    private readonly Backoff backoff = new();
    private bool failing;

    /// <summary>Ends when it is cancelled; throws when the token is refused.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            try
            {
                await PollAsync(cancellationToken);
            }
            catch (TelegramException failure) when (failure.Kind is not TelegramFaultKind.WrongToken)
            {
                await RecoverAsync(failure, cancellationToken);
            }
        }
    }

    /// <summary>Tells the server what is settled. What waits is neither fetched nor lost.</summary>
    public async Task ConfirmAsync(CancellationToken cancellationToken)
    {
        if (ledger.Offset is not { } offset)
        {
            return;
        }

        try
        {
            await connection.GetUpdatesAsync(new GetUpdates { Offset = offset, Limit = 1, AllowedUpdates = UpdateHandler.Kinds }, cancellationToken);
        }
        catch (Exception failure) when (failure is TelegramException or OperationCanceledException)
        {
            // The offset is kept here as well.
            Log.NotConfirmed(logger, failure.Message);
        }
    }

    private async Task PollAsync(CancellationToken cancellationToken)
    {
        var start = clock.GetTimestamp();
        var request = new GetUpdates { Offset = ledger.Offset, Timeout = options.Value.PollSeconds, AllowedUpdates = UpdateHandler.Kinds };
        var updates = await connection.GetUpdatesAsync(request, cancellationToken);
        Recovered();
        var work = updates.Select(intake.Accept).OfType<Task<bool>>().ToList();
        if (intake.IsBusy)
        {
            await SettledOrAsync(updates.Count < Most ? intake.CurrentAsync() : Task.WhenAll(work.Take(Enough)), cancellationToken);
        }
        else if (work.Count == 0 && clock.GetElapsedTime(start) < Idle)
        {
            await Task.Delay(Idle, clock, cancellationToken);
        }
    }

    private async Task SettledOrAsync(Task settled, CancellationToken cancellationToken)
    {
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await Task.WhenAny(settled, Task.Delay(Moment, clock, enough.Token));
        await enough.CancelAsync();
    }

    private async Task RecoverAsync(TelegramException failure, CancellationToken cancellationToken)
    {
        var pause = backoff.Next(failure.Fault.RetryAfter);
        if (!failing)
        {
            if (failure.Kind == TelegramFaultKind.Conflict)
            {
                Log.SomebodyElse(logger, failure.Message);
            }
            else
            {
                Log.Failing(logger, failure.Message);
            }
        }

        failing = true;
        pulse.Lose(failure.Message);
        await Task.Delay(pause, clock, cancellationToken);
    }

    private void Recovered()
    {
        backoff.Reset();
        if (failing)
        {
            Log.Recovered(logger);
        }

        failing = false;
        pulse.Connect();
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "{Failure}. Trying again, with pauses of up to a minute.")]
        public static partial void Failing(ILogger logger, string failure);

        [LoggerMessage(Level = LogLevel.Warning, Message = "{Failure}. Another process uses the same Telegram:Token; stop one of the two. Trying again, with pauses of up to a minute.")]
        public static partial void SomebodyElse(ILogger logger, string failure);

        [LoggerMessage(Level = LogLevel.Information, Message = "Telegram answers again.")]
        public static partial void Recovered(ILogger logger);

        [LoggerMessage(Level = LogLevel.Debug, Message = "{Failure}. The last updates were not confirmed before the stop.")]
        public static partial void NotConfirmed(ILogger logger, string failure);
    }
}
