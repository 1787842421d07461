using Microsoft.Extensions.Options;

namespace Bot.Chat.Telegram.Sending;

/// <summary>
/// Keeps messages to the rates that Telegram names for chats, and stops a chat for as long as a 429 says. The rate over all chats is documented for
/// bulk messages only, so answers run free until several chats are told to wait at the same time; then they keep to it for a minute.
/// </summary>
internal sealed class SendPacer(IOptions<TelegramOptions> options, TimeProvider clock) : IDisposable
{
    private const int SweepFrom = 4096;
    private static readonly TimeSpan Together = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan SlowFor = TimeSpan.FromMinutes(1);

    private readonly Lock guard = new();
    private readonly PostPace posts = new(clock);
    private readonly long origin = clock.GetTimestamp();
    private readonly Dictionary<long, TimeSpan> schedules = [];
    private readonly Dictionary<long, TimeSpan> held = [];
    private TimeSpan everywhere;
    private TimeSpan slowUntil;

    // Since the beginning: a clock that is put forward or back changes nothing.
    private TimeSpan Now => clock.GetElapsedTime(origin);

    /// <summary>Waits until an answer may go to this chat.</summary>
    public async Task WaitAsync(long chat, CancellationToken cancellationToken)
    {
        posts.Count();
        await WaitForChatAsync(chat, cancellationToken);
    }

    /// <summary>
    /// Waits for the turn of a post, after whatever readers wait for. Its chat's own pace comes before: <see cref="WaitForChatAsync"/>.
    /// Null without pacing.
    /// </summary>
    public async Task<PostTurn?> WaitForTurnAsync(CancellationToken cancellationToken) => options.Value.Pacing ? await posts.WaitAsync(cancellationToken) : null;

    /// <summary>Waits until this chat takes another message.</summary>
    public async Task WaitForChatAsync(long chat, CancellationToken cancellationToken)
    {
        var wait = Take(chat);
        if (wait > TimeSpan.Zero)
        {
            await Task.Delay(wait, clock, cancellationToken);
        }
    }

    /// <summary>Whether this chat can take what need not be said: nothing waits there, and more than half of what may be sent at once is left.</summary>
    public bool HasRoom(long chat)
    {
        lock (guard)
        {
            var now = Now;
            var pace = chat < 0 ? ChatPace.Group : ChatPace.Private;
            return slowUntil <= now
                && !(held.TryGetValue(chat, out var until) && until > now)
                && schedules.GetValueOrDefault(chat) - now < pace.Interval * (pace.Burst / 2);
        }
    }

    /// <summary>Notes that Telegram asked for silence in this chat.</summary>
    public void Hold(long chat, TimeSpan span)
    {
        lock (guard)
        {
            var now = Now;
            held[chat] = now + span;
            foreach (var old in held.Where(pair => pair.Value < now - Together).Select(pair => pair.Key).ToList())
            {
                held.Remove(old);
            }

            if (held.Count > 1)
            {
                slowUntil = now + SlowFor;
                posts.Hold(span < SlowFor ? span : SlowFor);
            }
        }
    }

    public void Dispose() => posts.Dispose();

    private TimeSpan Take(long chat)
    {
        lock (guard)
        {
            var now = Now;
            var wait = held.TryGetValue(chat, out var until) && until > now ? until - now : TimeSpan.Zero;
            if (options.Value.Pacing)
            {
                Sweep(now);
                (schedules[chat], var own) = (chat < 0 ? ChatPace.Group : ChatPace.Private).Take(schedules.GetValueOrDefault(chat), now);
                wait = own > wait ? own : wait;
            }

            if (slowUntil > now)
            {
                (everywhere, var all) = ChatPace.Everywhere.Take(everywhere, now);
                wait = all > wait ? all : wait;
            }

            return wait;
        }
    }

    private void Sweep(TimeSpan now)
    {
        if (schedules.Count < SweepFrom)
        {
            return;
        }

        foreach (var idle in schedules.Where(pair => pair.Value <= now).Select(pair => pair.Key).ToList())
        {
            schedules.Remove(idle);
        }
    }
}
