using Microsoft.Extensions.Options;

namespace Bot.Core.Chat.Asking;

/// <summary>How much may be asked, by user and by room.</summary>
public sealed class AskingLimits(IOptions<LimitOptions> options, TimeProvider clock)
{
    private readonly TokenBuckets users = new(clock, options.Value.UserBurst, options.Value.UserPerMinute);
    private readonly TokenBuckets chats = new(clock, options.Value.ChatBurst, options.Value.ChatPerMinute);

    /// <returns>Null when the command may be answered now, else how long to wait.</returns>
    public TimeSpan? Ask(Asker asker)
    {
        var user = $"{asker.Platform}:{asker.User}";
        if (users.Take(user) is { } userWait)
        {
            return userWait;
        }

        var chatWait = chats.Take($"{asker.Platform}:{asker.Chat}");
        if (chatWait is not null)
        {
            users.Return(user);
        }

        return chatWait;
    }
}
