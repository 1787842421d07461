namespace Bot.Chat.Telegram.Sending;

/// <summary>
/// When messages that nobody waits for may go: one after another, just under the 30 a second that Telegram's FAQ names for bulk messages, less what answers to
/// readers take of them. Answers count and never wait here, so they always go first.
/// </summary>
/// <remarks>
/// Telegram counts when messages arrive, which lies somewhere between sending and the answer. A message counts here from its turn until a second after the
/// answer, less the shortest round trip that there was: whatever the network and our own threads do to single messages, no second of Telegram's has more.
/// </remarks>
internal sealed class PostPace(TimeProvider clock) : IDisposable
{
    // One of the thirty is left for an answer that comes in between.
    private const int MostASecond = 29;

    // However many answers go, posts come to their turn.
    private const int MostForAnswers = MostASecond - 1;

    // The first ones are slow: connections are made, code is compiled. Their round trips say nothing about the way.
    private const int Trusted = 100;
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Interval = Second / MostASecond;

    // A timer that fires late does not lower the rate.
    private static readonly TimeSpan Slack = TimeSpan.FromMilliseconds(50);

    private readonly Lock guard = new();
    private readonly SemaphoreSlim turnstile = new(1);
    private readonly long origin = clock.GetTimestamp();
    private readonly Queue<TimeSpan> answers = new();
    private readonly Queue<TimeSpan> posts = new();
    private int underWay;
    private int answered;
    private TimeSpan shortest = TimeSpan.MaxValue;
    private TimeSpan schedule;
    private TimeSpan heldUntil;

    // Since the beginning: a clock that is put forward or back changes nothing.
    private TimeSpan Now => clock.GetElapsedTime(origin);

    /// <summary>An answer to a reader goes.</summary>
    public void Count()
    {
        lock (guard)
        {
            Forget(answers, Now);
            answers.Enqueue(Now);
        }
    }

    /// <summary>Telegram asks for silence everywhere.</summary>
    public void Hold(TimeSpan span)
    {
        lock (guard)
        {
            heldUntil = Later(heldUntil, Now + span);
        }
    }

    /// <summary>Waits for the turn of one post, in the order of asking.</summary>
    public async Task<PostTurn> WaitAsync(CancellationToken cancellationToken)
    {
        await turnstile.WaitAsync(cancellationToken);
        try
        {
            while (Take() is { } wait)
            {
                await Task.Delay(wait, clock, cancellationToken);
            }

            return new PostTurn(Begin(Now));
        }
        finally
        {
            turnstile.Release();
        }
    }

    public void Dispose() => turnstile.Dispose();

    private TimeSpan? Take()
    {
        lock (guard)
        {
            var now = Now;
            var free = Later(schedule - Slack, Later(heldUntil, Room(now)));
            if (free > now)
            {
                // A timer counts whole milliseconds: a part of one would be no wait at all.
                return TimeSpan.FromMilliseconds(Math.Ceiling((free - now).TotalMilliseconds));
            }

            schedule = Later(schedule, now) + Interval;
            underWay++;
            return null;
        }
    }

    /// <summary>When the last second will have room for one more, as far as can be told now.</summary>
    private TimeSpan Room(TimeSpan now)
    {
        Forget(answers, now);
        Forget(posts, now);
        if (underWay + posts.Count + Math.Min(answers.Count, MostForAnswers) < MostASecond)
        {
            return now;
        }

        var soon = now + Interval;
        return new[] { soon, First(posts, soon), First(answers, soon) }.Min();
    }

    private static TimeSpan First(Queue<TimeSpan> gone, TimeSpan otherwise) => gone.TryPeek(out var first) ? first + Second : otherwise;

    private static void Forget(Queue<TimeSpan> gone, TimeSpan now)
    {
        while (gone.TryPeek(out var first) && now - first >= Second)
        {
            gone.Dequeue();
        }
    }

    private Action<bool> Begin(TimeSpan began) => isAnswered =>
    {
        lock (guard)
        {
            var now = Now;
            if (isAnswered)
            {
                answered++;
                shortest = now - began < shortest ? now - began : shortest;
            }

            underWay--;
            posts.Enqueue(answered < Trusted ? now : now - shortest);
        }
    };

    private static TimeSpan Later(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
