using Bot.Testing.Telegram.Server;
using Bot.Testing.Telegram.World;

namespace Bot.Testing.Telegram.Methods;

/// <summary>
/// The rates of https://core.telegram.org/bots/faq, taken at their word: in no second more than 30 messages, in no minute more than 20 to a group, in a private
/// chat one a second with a burst of ten. What comes too early is refused with 429 and not carried out.
/// </summary>
internal sealed class FloodLimits(TimeProvider clock)
{
    private const int MostASecond = 30;
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private readonly Lock guard = new();
    private readonly Queue<DateTimeOffset> all = new();
    private readonly Dictionary<long, Queue<DateTimeOffset>> chats = [];

    public void Check(EmulatedChat chat)
    {
        var (most, window) = chat.Id < 0 ? (20, TimeSpan.FromMinutes(1)) : (10, TimeSpan.FromSeconds(10));
        lock (guard)
        {
            var now = clock.GetUtcNow();
            if (!chats.TryGetValue(chat.Id, out var own))
            {
                chats[chat.Id] = own = new Queue<DateTimeOffset>();
            }

            Refuse(all, MostASecond, Second, now);
            Refuse(own, most, window, now);
            all.Enqueue(now);
            own.Enqueue(now);
        }
    }

    private static void Refuse(Queue<DateTimeOffset> sent, int most, TimeSpan window, DateTimeOffset now)
    {
        while (sent.TryPeek(out var oldest) && now - oldest >= window)
        {
            sent.Dequeue();
        }

        if (sent.Count >= most)
        {
            throw ApiErrorException.TooMany((int)Math.Ceiling((sent.Peek() + window - now).TotalSeconds));
        }
    }
}
