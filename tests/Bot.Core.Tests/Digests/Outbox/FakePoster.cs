using System.Collections.Concurrent;
using Bot.Core.Digests.Outbox;

namespace Bot.Core.Tests.Digests.Outbox;

/// <summary>A platform that answers what a test wants, and takes down what it was given.</summary>
internal sealed class FakePoster(TimeProvider clock, bool knowsWhatArrived, FaultyOutbox outbox) : IRoomPoster
{
    private readonly ConcurrentQueue<PostResult> answers = new();

    public string Platform => "testing";

    public bool IsReady { get; set; } = true;

    public int Parallel { get; set; } = 4;

    public bool KnowsWhatArrived => knowsWhatArrived;

    /// <summary>What came, with when.</summary>
    public ConcurrentQueue<(Post Post, DateTimeOffset At)> Posts { get; } = new();

    /// <summary>What stood in the outbox when the request would have left.</summary>
    public ConcurrentQueue<DeliveryState> States { get; } = new();

    /// <summary>Before the message is handed over: the platform's pace.</summary>
    public Func<Post, CancellationToken, Task> Pace { get; set; } = (_, _) => Task.CompletedTask;

    /// <summary>After it was handed over.</summary>
    public Func<Post, Task<PostResult>>? Answer { get; set; }

    public IEnumerable<string> Texts => Posts.Select(post => post.Post.Reply.Title);

    public void Will(params IEnumerable<PostResult> results)
    {
        foreach (var result in results)
        {
            answers.Enqueue(result);
        }
    }

    public async Task<PostResult> PostAsync(Post post, CancellationToken cancellationToken)
    {
        await Pace(post, cancellationToken);
        if (!await post.HandOver(cancellationToken))
        {
            return new PostResult.Withdrawn();
        }

        foreach (var delivery in await outbox.OfRoomAsync(post.Room, 100, CancellationToken.None))
        {
            if (delivery.Occurrence == post.Reply.Title)
            {
                States.Enqueue(delivery.State);
            }
        }

        Posts.Enqueue((post, clock.GetUtcNow()));
        return Answer is not null ? await Answer(post) : answers.TryDequeue(out var planned) ? planned : new PostResult.Sent("1");
    }
}
