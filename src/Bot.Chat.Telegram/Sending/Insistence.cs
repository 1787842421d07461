using Bot.Chat.Telegram.Protocol;
using Microsoft.Extensions.Logging;

namespace Bot.Chat.Telegram.Sending;

/// <summary>Calls that must succeed before the bot can go on, such as the first one: repeated with growing pauses until they do.</summary>
internal sealed partial class Insistence(TimeProvider clock, ILogger<Insistence> logger)
{
    /// <summary>Throws only what repeating cannot mend: a wrong token, a request that is refused.</summary>
    public async Task<T> UntilDoneAsync<T>(Func<CancellationToken, Task<T>> call, CancellationToken cancellationToken)
    {
        var backoff = new Backoff();
        var told = false;
        while (true)
        {
            try
            {
                return await call(cancellationToken);
            }
            catch (TelegramException failure) when (failure.Fault.IsSafeToRepeat || failure.Kind is TelegramFaultKind.Unknown or TelegramFaultKind.Conflict)
            {
                var pause = backoff.Next(failure.Fault.RetryAfter);
                if (!told)
                {
                    Log.Again(logger, failure.Message);
                    told = true;
                }

                await Task.Delay(pause, clock, cancellationToken);
            }
        }
    }

    public Task UntilDoneAsync(Func<CancellationToken, Task> call, CancellationToken cancellationToken)
        => UntilDoneAsync(
            async token =>
            {
                await call(token);
                return true;
            },
            cancellationToken);

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "{Failure}. Trying again, with growing pauses, until it succeeds.")]
        public static partial void Again(ILogger logger, string failure);
    }
}
