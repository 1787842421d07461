using System.Collections.Concurrent;
using System.Globalization;

namespace Bot.Testing.Telegram.World;

/// <summary>All chats, and the messages that were sent inline.</summary>
public sealed class TelegramWorld
{
    private readonly ConcurrentDictionary<long, EmulatedChat> chats = new();
    private readonly ConcurrentDictionary<string, EmulatedMessage> inline = new();
    private long nextId = 1000;

    internal TelegramWorld(EmulatedUser bot) => Bot = bot;

    public EmulatedUser Bot { get; }

    public IEnumerable<EmulatedChat> Chats => chats.Values;

    /// <summary>Every message that the bot wrote, in any chat.</summary>
    public IReadOnlyList<EmulatedMessage> Answers => [.. Chats.SelectMany(chat => chat.Answers)];

    public EmulatedUser NewUser(string name, string? language = "ko") => new(Interlocked.Increment(ref nextId), name, language);

    public EmulatedChat Private(EmulatedUser user) => chats.GetOrAdd(user.Id, id => new EmulatedChat(id, "private", user.FirstName));

    public EmulatedChat NewGroup(string title) => Add(-Interlocked.Increment(ref nextId), "group", title);

    public EmulatedChat NewSupergroup(string title) => Add(-1_000_000_000_000 - Interlocked.Increment(ref nextId), "supergroup", title);

    public EmulatedChat NewChannel(string title) => Add(-1_000_000_000_000 - Interlocked.Increment(ref nextId), "channel", title);

    /// <summary>A supergroup with topics.</summary>
    public EmulatedChat NewForum(string title, params IEnumerable<int> topics)
    {
        var chat = NewSupergroup(title);
        chat.Topics.UnionWith(topics);
        return chat;
    }

    /// <summary>The picture that the server keeps under a file id; null for none.</summary>
    internal byte[]? Picture(string fileId)
    {
        var end = fileId.LastIndexOf('-');
        return fileId.StartsWith("photo-", StringComparison.Ordinal)
            && end > "photo-".Length
            && long.TryParse(fileId.AsSpan("photo-".Length, end - "photo-".Length), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var chat)
            && int.TryParse(fileId.AsSpan(end + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? Find(chat)?.Messages.FirstOrDefault(message => message.Id == number)?.Photo
                : null;
    }

    internal EmulatedChat? Find(long id) => chats.GetValueOrDefault(id);

    internal EmulatedMessage? FindInline(string id) => inline.GetValueOrDefault(id);

    internal void AddInline(EmulatedMessage message) => inline[message.InlineId!] = message;

    private EmulatedChat Add(long id, string type, string title) => chats[id] = new EmulatedChat(id, type, title);
}
