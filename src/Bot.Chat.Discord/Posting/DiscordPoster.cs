using Bot.Chat.Discord.Protocol;
using Bot.Chat.Discord.Protocol.Messages;
using Bot.Chat.Discord.Serving;
using Bot.Core.Digests.Outbox;

namespace Bot.Chat.Discord.Posting;

/// <summary>Posts to channels and threads, each message once: by its nonce within minutes, later by reading the channel back. A post opens an archived thread again.</summary>
internal sealed class DiscordPoster(
    IDiscordConnection connection, DiscordPresence presence, LetterDesk letters, ReadBack readBack, DiscordOptions options, TimeProvider clock) : IRoomPoster
{
    // Discord answers within a third of a second; the rate comes from the connection's limits.
    private const int UnderWay = 16;

    // A nonce counts "in the past few minutes" (resources/message, "Create Message"), and an attempt goes on for up to one.
    private static readonly TimeSpan NonceWindow = TimeSpan.FromSeconds(90);

    public string Platform => "discord";

    public bool IsReady => options.IsOn && presence.Application is not null;

    public int Parallel => UnderWay;

    public bool KnowsWhatArrived => true;

    public async Task<PostResult> PostAsync(Post post, CancellationToken cancellationToken)
    {
        if (Snowflake.TryParse(post.Room.Chat) is not { } channel)
        {
            return new PostResult.RoomGone("The room has no address that Discord could know.");
        }

        var message = await letters.OfAsync(post);
        if (post.PerhapsSentAt is { } since && clock.GetUtcNow() - since > NonceWindow && await FindAsync(channel, post, since, cancellationToken) is { } known)
        {
            return known;
        }

        return await post.HandOver(cancellationToken) ? await SendAsync(channel, message, post.Nonce) : new PostResult.Withdrawn();
    }

    // From here on nothing is called back: whoever stops has to know whether it arrived. The connection's patience of a minute bounds it.
    private async Task<PostResult> SendAsync(Snowflake channel, DiscordMessage message, string nonce)
    {
        try
        {
            var sent = await connection.SendAsync(channel, message, nonce, CancellationToken.None);
            return new PostResult.Sent(sent.Id.ToString());
        }
        catch (DiscordException failure)
        {
            return PostProblems.Read(failure);
        }
    }

    private async Task<PostResult?> FindAsync(Snowflake channel, Post post, DateTimeOffset since, CancellationToken cancellationToken)
    {
        try
        {
            return await readBack.FindAsync(channel, post.Nonce, presence.Application?.Bot?.Id, since, cancellationToken);
        }
        catch (DiscordException failure)
        {
            // Nothing was sent by asking.
            return PostProblems.Read(failure) switch
            {
                PostResult.Unknown unknown => new PostResult.NotNow(failure.RetryAfter, unknown.Reason),
                PostResult.Refused refused => new PostResult.NotAgain($"It may have arrived, and the channel cannot be read to find out. {refused.Reason}"),
                var other => other,
            };
        }
    }
}
