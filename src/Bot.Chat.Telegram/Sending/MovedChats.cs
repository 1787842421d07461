using System.Collections.Concurrent;

namespace Bot.Chat.Telegram.Sending;

/// <summary>Groups that became supergroups while the bot was running, with their new ids. New updates carry the new id by themselves.</summary>
internal sealed class MovedChats
{
    private readonly ConcurrentDictionary<long, long> moved = new();

    public long Now(long chat) => moved.GetValueOrDefault(chat, chat);

    public void Move(long from, long to) => moved[from] = to;
}
