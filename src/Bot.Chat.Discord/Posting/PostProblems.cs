using Bot.Chat.Discord.Protocol;
using Bot.Core.Digests.Outbox;

namespace Bot.Chat.Discord.Posting;

/// <summary>What a failure means for a post (topics/opcodes-and-status-codes, "JSON Error Codes").</summary>
internal static class PostProblems
{
    private const int UnknownMessage = 10008;
    private static readonly TimeSpan OffPause = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan SlowPause = TimeSpan.FromMinutes(1);

    // Why nothing will arrive there; slow mode and the like pass by themselves.
    private static readonly Dictionary<int, string> Gone = new()
    {
        [10003] = "the channel or thread is gone",
        [10004] = "the server is gone",
        [50001] = "the bot is not in the server any more, or may not see the channel",
        [50007] = "this person takes no messages from the bot",
        [50008] = "nothing can be written in a channel of this kind",
        [50013] = "the bot may not write in the channel",
        [50083] = "the thread is archived, and only its moderators can open it",
        [50278] = "the bot and this person share no server any more",
        [160005] = "the thread is locked",
    };

    public static PostResult Read(DiscordException failure) => failure switch
    {
        // Its nonce is known, so it arrived; somebody has deleted it since.
        { Code: UnknownMessage } => new PostResult.Sent("deleted"),
        { Code: { } code } when Gone.TryGetValue(code, out var why) => new PostResult.RoomGone($"Discord, code {code}: {why}."),
        { Kind: DiscordFailure.Refused } => new PostResult.NotNow(OffPause, failure.Message),
        { Kind: DiscordFailure.Paused } => new PostResult.NotNow(SlowPause, failure.Message),
        { MayBeDone: true } => new PostResult.Unknown(failure.Message),
        { Code: 20016 or 20022 or 20028 } => new PostResult.NotNow(failure.RetryAfter ?? SlowPause, failure.Message),
        { Status: null or 429 or 401 or >= 500 } or { Status: 403, Code: null or 0 or 40333 } => new PostResult.NotNow(failure.RetryAfter, failure.Message),
        _ => new PostResult.Refused(failure.Message),
    };
}
