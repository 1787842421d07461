namespace Bot.Benchmarks.Rooms;

/// <summary>Asks one client in one room: as fast as it answers, and at a steady pace.</summary>
internal sealed class RoomLoad(IRoom room, RoomClient client, IReadOnlyList<RoomQuestion> questions)
{
    // Longer than Discord waits for an answer.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private readonly Lock guard = new();
    private int next;

    /// <summary>Asks the last questions once more.</summary>
    public void Repeat(int count) => next -= count;

    /// <summary>Everything at once, or as much as the platform lets wait.</summary>
    public async Task<LoadFigures> QueueAsync(int count, TimeSpan? patience = null)
    {
        // Or the room would collect in one run and not in the next, and a tenth of a second is a third of a run.
        GC.Collect();

        // The place of a question that is never answered is free again after a while.
        var seats = new SemaphoreSlim(Math.Min(room.MostWaiting, count));
        return await MeasureAsync(count, (_, _) => seats.WaitAsync(Patience), () => seats.Release(), patience);
    }

    /// <summary>One question after another at its time, whether the one before was answered or not.</summary>
    public Task<LoadFigures> PaceAsync(int count, TimeSpan interval, TimeSpan? patience = null)
        => MeasureAsync(
            count,
            (i, started) =>
            {
                var wait = (interval * i) - TimeProvider.System.GetElapsedTime(started);
                return wait > TimeSpan.Zero ? Task.Delay(wait) : Task.CompletedTask;
            },
            () => { },
            patience);

    private async Task<LoadFigures> MeasureAsync(int count, Func<int, long, Task> turn, Action freed, TimeSpan? patience = null)
    {
        var (times, answered, length, last) = (new Percentiles(), 0, 0L, TimeSpan.Zero);
        var all = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var (clock, spent, started) = (new ProcessorClock(), client.Spent, TimeProvider.System.GetTimestamp());
        for (var i = 0; i < count; i++)
        {
            await turn(i, started);
            var asked = TimeProvider.System.GetTimestamp();
            await room.AskAsync(questions[next++ % questions.Count], size =>
            {
                freed();
                lock (guard)
                {
                    times.Add(TimeProvider.System.GetElapsedTime(asked));
                    (answered, length, last) = (answered + 1, length + size, TimeProvider.System.GetElapsedTime(started));
                    if (answered == count)
                    {
                        all.SetResult();
                    }
                }
            });
        }

        // Until nothing more comes.
        for (var before = -1; before != Volatile.Read(ref answered) && !all.Task.IsCompleted;)
        {
            before = Volatile.Read(ref answered);
            await Task.WhenAny(all.Task, Task.Delay(patience ?? Patience));
        }

        lock (guard)
        {
            return new LoadFigures(times, last, answered, count, client.Spent - spent, clock.Elapsed, length);
        }
    }
}
