using Bot.Chat.Telegram.Protocol;
using Bot.Chat.Telegram.Protocol.Model;
using Bot.Chat.Telegram.Protocol.Requests;

namespace Bot.Chat.Telegram.Answering;

/// <summary>Who may say what a chat gets: asked of Telegram, never of the message alone. An answer holds for a minute.</summary>
internal sealed class RoomRights(ITelegramConnection connection, TimeProvider clock)
{
    private const int SweepFrom = 1024;
    private static readonly TimeSpan Holds = TimeSpan.FromMinutes(1);

    private readonly Lock guard = new();
    private readonly Dictionary<(long Chat, long User), (bool IsManager, DateTimeOffset Until)> known = [];

    public Func<CancellationToken, ValueTask<bool>> Of(TelegramMessage message)
        => cancellationToken => IsManagersOwn(message) ? ValueTask.FromResult(true) : MayAsync(message.Chat, message.From, message.SenderChat is null, cancellationToken);

    /// <summary>Null for a press on a message that was sent inline: nobody knows in which chat it stands.</summary>
    public Func<CancellationToken, ValueTask<bool>>? Of(CallbackQuery query)
        => query.Message is { } message ? cancellationToken => MayAsync(message.Chat, query.From, isPerson: true, cancellationToken) : null;

    // Only administrators post in a channel, and only they may write in the name of their own group.
    private static bool IsManagersOwn(TelegramMessage message) => message.Chat.Type == "channel" || message.SenderChat?.Id == message.Chat.Id;

    // Whoever writes in the name of another channel is nobody that could be asked about.
    private async ValueTask<bool> MayAsync(TelegramChat chat, TelegramUser? user, bool isPerson, CancellationToken cancellationToken)
        => chat.IsPrivate || (isPerson && user is not null && (Find(chat.Id, user.Id) ?? await AskAsync(chat.Id, user.Id, cancellationToken)));

    private bool? Find(long chat, long user)
    {
        lock (guard)
        {
            return known.TryGetValue((chat, user), out var found) && found.Until > clock.GetUtcNow() ? found.IsManager : null;
        }
    }

    private async Task<bool> AskAsync(long chat, long user, CancellationToken cancellationToken)
    {
        var member = await connection.GetChatMemberAsync(new GetChatMember(chat, user), cancellationToken);
        lock (guard)
        {
            var now = clock.GetUtcNow();
            if (known.Count >= SweepFrom)
            {
                foreach (var old in known.Where(pair => pair.Value.Until <= now).Select(pair => pair.Key).ToList())
                {
                    known.Remove(old);
                }
            }

            known[(chat, user)] = (member.IsManager, now + Holds);
        }

        return member.IsManager;
    }
}
