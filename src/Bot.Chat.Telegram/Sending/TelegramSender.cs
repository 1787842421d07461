using Bot.Chat.Telegram.Protocol;
using Microsoft.Extensions.Logging;

namespace Bot.Chat.Telegram.Sending;

/// <summary>
/// Calls that concern one chat: in its pace, again where that can do no harm, to where a group moved. The Bot API knows no idempotency key, so a new
/// message that may have arrived is never sent a second time.
/// </summary>
internal sealed partial class TelegramSender(SendPacer pacer, MovedChats moved, TimeProvider clock, ILogger<TelegramSender> logger)
{
    // Nobody waits longer for an answer in a chat.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(15);

    // The server forgets a query after about half a minute.
    private static readonly TimeSpan QueryPatience = TimeSpan.FromSeconds(30);

    /// <param name="chat">The chat's id; for calls that concern none, the user's.</param>
    /// <param name="call">Gets the id to use, which may be a newer one.</param>
    /// <param name="repeating">Whether a second time does harm.</param>
    /// <param name="cancellationToken">Ends the waiting; a new message that is on its way is waited for.</param>
    public async Task<SendOutcome> SendAsync(long chat, Func<long, CancellationToken, Task> call, Repeating repeating, CancellationToken cancellationToken)
    {
        var backoff = new Backoff();
        var end = clock.GetUtcNow() + Patience;
        var target = moved.Now(chat);
        while (true)
        {
            await pacer.WaitAsync(target, cancellationToken);
            try
            {
                // A message on its way is not called back: it may have arrived, and whoever stops has to know. The connection's patience bounds it.
                await call(target, repeating == Repeating.Never ? CancellationToken.None : cancellationToken);
                return SendOutcome.Done;
            }
            catch (TelegramException failure) when (Follow(failure.Fault, target) is { } next)
            {
                target = next;
            }
            catch (TelegramException failure)
            {
                if (Final(failure, repeating) is { } outcome)
                {
                    return outcome;
                }

                var pause = Pause(failure.Fault, target, backoff);
                if (clock.GetUtcNow() + pause > end)
                {
                    Log.GaveUp(logger, failure.Message);
                    return SendOutcome.TooLate;
                }

                await Task.Delay(pause, clock, cancellationToken);
            }
        }
    }

    /// <summary>Calls that are no message, and worth nothing after a few seconds: answers to presses and to inline queries.</summary>
    public async Task<SendOutcome> AnswerAsync(Func<CancellationToken, Task> call, CancellationToken cancellationToken)
    {
        var backoff = new Backoff();
        var end = clock.GetUtcNow() + QueryPatience;
        while (true)
        {
            try
            {
                await call(cancellationToken);
                return SendOutcome.Done;
            }
            catch (TelegramException failure)
            {
                if (Final(failure, Repeating.Harmless) is { } outcome)
                {
                    return outcome;
                }

                var pause = backoff.Next(failure.Fault.RetryAfter);
                if (clock.GetUtcNow() + pause > end)
                {
                    return SendOutcome.TooLate;
                }

                await Task.Delay(pause, clock, cancellationToken);
            }
        }
    }

    // A group that moved once cannot be told to have moved to where it is.
    private long? Follow(TelegramFault fault, long target)
    {
        if (fault.Kind != TelegramFaultKind.Moved || fault.MovedTo is not { } to || to == target || moved.Now(to) != to)
        {
            return null;
        }

        moved.Move(target, to);
        return to;
    }

    private TimeSpan Pause(TelegramFault fault, long target, Backoff backoff)
    {
        if (fault.Kind != TelegramFaultKind.TooMany)
        {
            return backoff.Next(fault.RetryAfter);
        }

        // Whole seconds are told, and the clock of the server is not ours.
        var pause = TimeSpan.FromSeconds(Math.Max(1, fault.RetryAfter.TotalSeconds) + 0.2);
        pacer.Hold(target, pause);
        return pause;
    }

    private SendOutcome? Final(TelegramException failure, Repeating repeating)
    {
        switch (failure.Kind)
        {
            case TelegramFaultKind.TooMany or TelegramFaultKind.ServerFault or TelegramFaultKind.NotSent:
            case TelegramFaultKind.Unknown when repeating == Repeating.Harmless:
                return null;
            case TelegramFaultKind.Unknown:
                Log.PerhapsSent(logger, failure.Message);
                return SendOutcome.Unknown;
            case TelegramFaultKind.ChatGone or TelegramFaultKind.MessageGone or TelegramFaultKind.QueryExpired:
                Log.NobodyThere(logger, failure.Message);
                return SendOutcome.Gone;
            default:
                Log.Refused(logger, failure.Message);
                return SendOutcome.Refused;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "{Failure}. It may have arrived; it is not sent a second time.")]
        public static partial void PerhapsSent(ILogger logger, string failure);

        [LoggerMessage(Level = LogLevel.Information, Message = "{Failure}. Nobody is there to read it.")]
        public static partial void NobodyThere(ILogger logger, string failure);

        [LoggerMessage(Level = LogLevel.Error, Message = "{Failure}. It is not tried again.")]
        public static partial void Refused(ILogger logger, string failure);

        [LoggerMessage(Level = LogLevel.Warning, Message = "{Failure}. It was tried for 15 minutes; nobody waits that long for an answer.")]
        public static partial void GaveUp(ILogger logger, string failure);
    }
}
