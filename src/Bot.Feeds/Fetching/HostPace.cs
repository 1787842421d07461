using System.Collections.Concurrent;

namespace Bot.Feeds.Fetching;

/// <summary>One request at a time to a host, a pause after each, and none before the host wants to be asked again.</summary>
internal sealed class HostPace(TimeSpan pause, TimeProvider time)
{
    private readonly ConcurrentDictionary<string, Turn> hosts = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Waits for its turn. Disposing what comes ends it.</summary>
    public async Task<IDisposable> EnterAsync(string host, CancellationToken cancellationToken)
    {
        var turn = hosts.GetOrAdd(host, _ => new Turn(pause, time));
        await turn.WaitAsync(cancellationToken);
        return turn;
    }

    /// <summary>How long the host wants to be left alone; zero when it may be asked.</summary>
    public TimeSpan Rest(string host)
        => hosts.TryGetValue(host, out var turn) && turn.ClosedUntil - time.GetUtcNow() is { Ticks: > 0 } rest ? rest : TimeSpan.Zero;

    public void Close(string host, TimeSpan rest) => hosts.GetOrAdd(host, _ => new Turn(pause, time)).ClosedUntil = time.GetUtcNow() + rest;

    private sealed class Turn(TimeSpan pause, TimeProvider time) : IDisposable
    {
        private readonly SemaphoreSlim gate = new(1, 1);
        private DateTimeOffset free = DateTimeOffset.MinValue;

        public DateTimeOffset ClosedUntil { get; set; }

        public async Task WaitAsync(CancellationToken cancellationToken)
        {
            await gate.WaitAsync(cancellationToken);
            try
            {
                if (free - time.GetUtcNow() is { Ticks: > 0 } rest)
                {
                    await Task.Delay(rest, time, cancellationToken);
                }
            }
            catch
            {
                gate.Release();
                throw;
            }
        }

        public void Dispose()
        {
            free = time.GetUtcNow() + pause;
            gate.Release();
        }
    }
}
