using Bot.Chat.Telegram.Protocol;
using Bot.Core.Digests.Outbox;

namespace Bot.Chat.Telegram.Posting;

/// <summary>What a fault means for a post.</summary>
internal static class PostFaults
{
    public static PostResult Read(TelegramException failure) => failure.Kind switch
    {
        TelegramFaultKind.TooMany => new PostResult.NotNow(Pause(failure.Fault), failure.Message),
        TelegramFaultKind.ServerFault or TelegramFaultKind.NotSent or TelegramFaultKind.Conflict or TelegramFaultKind.Moved or TelegramFaultKind.WrongToken
            => new PostResult.NotNow(After: null, failure.Message),
        TelegramFaultKind.Unknown => new PostResult.Unknown(failure.Message),
        TelegramFaultKind.ChatGone => new PostResult.RoomGone(failure.Message),
        _ => new PostResult.Refused(failure.Message),
    };

    /// <summary>Whole seconds are told, and the clock of the server is not ours.</summary>
    public static TimeSpan Pause(TelegramFault fault) => TimeSpan.FromSeconds(Math.Max(1, fault.RetryAfter.TotalSeconds) + 0.2);
}
