using Bot.Chat.Discord.Protocol;
using Bot.Core.Digests.Outbox;

namespace Bot.Chat.Discord.Posting;

/// <summary>Looks for a message of ours in its channel, long after it was handed over and never answered.</summary>
internal sealed class ReadBack(IDiscordConnection connection)
{
    // A thousand messages: a channel in which more was said since is not searched further.
    private const int MostPages = 10;

    // The clocks of this machine and of Discord differ.
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(5);

    /// <summary>How the earlier attempt ended, were it that nobody can tell; null when it surely did not arrive.</summary>
    /// <param name="channel">Where.</param>
    /// <param name="nonce">Of the post.</param>
    /// <param name="author">The bot; null when Discord did not say.</param>
    /// <param name="since">When it was handed over.</param>
    /// <param name="cancellationToken">Ends the search; nothing is sent then.</param>
    /// <exception cref="DiscordException">The channel cannot be read, now or ever.</exception>
    public async Task<PostResult?> FindAsync(Snowflake channel, string nonce, Snowflake? author, DateTimeOffset since, CancellationToken cancellationToken)
    {
        var id = PostNonce.ComponentId(nonce);
        Snowflake? before = null;
        for (var page = 0; page < MostPages; page++)
        {
            var found = await connection.ReadAsync(channel, before, cancellationToken);
            if (found.FirstOrDefault(message => (author is null || message.Author?.Id == author) && message.Components?.FirstOrDefault()?.Id == id) is { } ours)
            {
                return new PostResult.Sent(ours.Id.ToString());
            }

            if (found.Count == 0)
            {
                // Without the right to read history Discord shows an empty channel instead of an error (resources/message, "Get Channel Messages").
                return page > 0 ? null : new PostResult.NotAgain("It may have arrived, and the bot may not read the channel's history to find out.");
            }

            before = found[^1].Id;
            if (before.Value.CreatedAt < since - Margin)
            {
                return null;
            }
        }

        return new PostResult.NotAgain($"It may have arrived, and more than {MostPages * 100} messages were written in the channel since.");
    }
}
