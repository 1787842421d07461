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

    /// <summary>One attempt, in the platform's pace. Throws only <see cref="OperationCanceledException"/>, and that only when surely nothing was sent.</summary>
    Task<PostResult> PostAsync(Post post, CancellationToken cancellationToken);
}
