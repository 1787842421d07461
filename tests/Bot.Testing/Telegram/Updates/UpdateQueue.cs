using System.Text.Json.Nodes;
using Bot.Testing.Telegram.Time;

namespace Bot.Testing.Telegram.Updates;

/// <summary>What the bot has not confirmed yet. Updates are kept for 24 hours.</summary>
internal sealed class UpdateQueue(TimeProvider clock, Pulse changed)
{
    private static readonly TimeSpan Retention = TimeSpan.FromHours(24);
    private readonly Lock guard = new();
    private readonly SortedDictionary<long, PendingUpdate> pending = [];
    private long nextId = 700_000_000;

    /// <summary>The kinds to deliver; null for all.</summary>
    public IReadOnlySet<string>? Allowed { get; set; }

    public int Count
    {
        get
        {
            lock (guard)
            {
                return pending.Count;
            }
        }
    }

    /// <summary>Ids start anew somewhere else, as after a week of silence.</summary>
    public void RestartIds(long from)
    {
        lock (guard)
        {
            nextId = from;
        }
    }

    public long Add(string kind, JsonObject content)
    {
        lock (guard)
        {
            var id = nextId++;
            if (Allowed is null || Allowed.Contains(kind))
            {
                // As text once: what nobody has looked into is copied for every poll in one piece.
                var json = JsonNode.Parse(new JsonObject { ["update_id"] = id, [kind] = content }.ToJsonString())!.AsObject();
                pending[id] = new PendingUpdate(id, kind, json, clock.GetUtcNow());
            }

            changed.Beat();
            return id;
        }
    }

    /// <summary>An update that comes again although it was confirmed, as happens around restarts of the server.</summary>
    public void Repeat(PendingUpdate update)
    {
        lock (guard)
        {
            pending[update.Id] = update;
            changed.Beat();
        }
    }

    /// <summary>Forgets what is confirmed and too old. A negative offset counts from the end and forgets all before it.</summary>
    public void Confirm(long offset)
    {
        lock (guard)
        {
            var keepFrom = offset >= 0 ? offset : pending.Keys.Skip(Math.Max(0, pending.Count + (int)offset)).FirstOrDefault(nextId);
            var oldest = clock.GetUtcNow() - Retention;
            foreach (var update in pending.Values.Where(update => update.Id < keepFrom || update.At < oldest).ToList())
            {
                pending.Remove(update.Id);
            }

            changed.Beat();
        }
    }

    public IReadOnlyList<PendingUpdate> Peek(int limit)
    {
        lock (guard)
        {
            return [.. pending.Values.Take(limit)];
        }
    }

    public void Clear()
    {
        lock (guard)
        {
            pending.Clear();
        }
    }
}
