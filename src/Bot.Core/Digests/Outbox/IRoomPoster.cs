namespace Bot.Core.Digests.Outbox;

/// <summary>A platform that messages can be sent to unasked. Answers to readers go before them.</summary>
public interface IRoomPoster
{
    /// <summary>As in <see cref="Chat.Room.Platform"/>.</summary>
    string Platform { get; }

    /// <summary>Whether it is configured and logged in; what is due waits meanwhile.</summary>
    bool IsReady { get; }

    /// <summary>How many posts under way at once the platform's limits make sense of.</summary>
    int Parallel { get; }

    /// <summary>
    /// Whether the poster can find out if an earlier attempt arrived (Discord: the nonce, then reading the channel back). Where it cannot (Telegram), what may
    /// have arrived is sent again once and says so.
    /// </summary>
    bool KnowsWhatArrived { get; }

    /// <summary>One attempt, in the platform's pace: waits, calls <see cref="Post.HandOver"/>, sends. Throws only <see cref="OperationCanceledException"/>, and that only when surely nothing was sent.</summary>
    Task<PostResult> PostAsync(Post post, CancellationToken cancellationToken);
}
