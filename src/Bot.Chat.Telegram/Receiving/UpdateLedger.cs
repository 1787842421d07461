using Bot.Core.Storage;

namespace Bot.Chat.Telegram.Receiving;

/// <summary>
/// Which updates are settled. The server is told to forget an update only when it is settled here, so a crash loses none; and what is settled is
/// kept before the server is told, so a crash repeats none.
/// </summary>
internal sealed class UpdateLedger(IChatState state, TimeProvider clock)
{
    // The server starts its ids anew, at random, after a week without updates; it keeps updates for a day. So after six silent days nothing that
    // comes can be old, and a cursor could hide all that is new.
    private static readonly TimeSpan Silence = TimeSpan.FromDays(6);
    private static readonly TimeSpan HeardEvery = TimeSpan.FromHours(1);
    private const int Remembered = 1024;

    // The server calls a webhook again after seconds, and with 100 calls at the same time at most.
    private const int RememberedByWebhook = 256;

    private readonly Lock guard = new();
    private readonly SemaphoreSlim saving = new(1);
    private readonly SortedSet<long> running = [];
    private readonly HashSet<long> settled = [];
    private readonly Queue<long> order = new();
    private LedgerState? kept;
    private bool keepsOrder;
    private long? next;
    private long? floor;
    private DateTimeOffset heard;
    private DateTimeOffset heardSaved;
    private int version;
    private int savedVersion;

    /// <summary>The lowest id that is not settled; null when nothing is known of the ids that will come.</summary>
    public long? Offset
    {
        get
        {
            lock (guard)
            {
                return running.Count > 0 ? running.Min : IsSilent ? null : next;
            }
        }
    }

    // With the lock held.
    private bool IsSilent => clock.GetUtcNow() - heard > Silence;

    /// <param name="bot">Each bot has ids of its own.</param>
    /// <param name="inOrder">True for polls: what lies below the cursor was settled. Calls of a webhook come in any order.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async Task LoadAsync(long bot, bool inOrder, CancellationToken cancellationToken)
    {
        kept = new LedgerState(state, bot);
        keepsOrder = inOrder;
        heard = heardSaved = await kept.LastHeardAsync(cancellationToken) ?? DateTimeOffset.MinValue;
        next = await kept.NextAsync(cancellationToken);
        floor = inOrder ? next : null;
        foreach (var id in await kept.AheadAsync(cancellationToken))
        {
            Remember(id);
        }

    }

    /// <summary>Notes an update that arrived.</summary>
    /// <returns>False when it is settled, or being worked on.</returns>
    public bool Begin(long id)
    {
        lock (guard)
        {
            if (IsSilent)
            {
                floor = null;
                next = null;
            }

            heard = clock.GetUtcNow();
            var isNew = !settled.Contains(id) && !running.Contains(id) && !(id < floor);
            if (isNew)
            {
                running.Add(id);
            }

            next = next is { } known && known > id ? known : id + 1;
            return isNew;
        }
    }

    /// <summary>Notes that nothing more has to be done about an update, and keeps that. Several at once are kept by one writing.</summary>
    public async Task SettleAsync(long id, CancellationToken cancellationToken)
    {
        int mine;
        lock (guard)
        {
            running.Remove(id);
            Remember(id);
            mine = ++version;
        }

        await saving.WaitAsync(cancellationToken);
        try
        {
            if (savedVersion < mine)
            {
                await SaveAsync(cancellationToken);
            }
        }
        finally
        {
            saving.Release();
        }
    }

    private async Task SaveAsync(CancellationToken cancellationToken)
    {
        int saved;
        long offset;
        List<long> ahead;
        DateTimeOffset now;
        lock (guard)
        {
            saved = version;
            now = heard;
            offset = running.Count > 0 ? running.Min : next ?? 0;
            ahead = keepsOrder ? [.. settled.Where(id => id >= offset).Order()] : [.. order.TakeLast(RememberedByWebhook)];
        }

        if (keepsOrder)
        {
            await kept!.SetNextAsync(offset, ahead, cancellationToken);
        }
        else
        {
            await kept!.SetAheadAsync(ahead, cancellationToken);
        }

        if (now - heardSaved > HeardEvery)
        {
            await kept!.SetLastHeardAsync(now, cancellationToken);
            heardSaved = now;
        }

        savedVersion = saved;
    }

    private void Remember(long id)
    {
        if (settled.Add(id))
        {
            order.Enqueue(id);
            if (order.Count > Remembered)
            {
                settled.Remove(order.Dequeue());
            }
        }
    }
}
