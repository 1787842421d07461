using System.Text.Json.Nodes;

namespace Bot.Testing.Telegram.World;

/// <summary>A conversation with what was said in it.</summary>
public sealed class EmulatedChat
{
    private readonly List<EmulatedMessage> messages = [];
    private readonly Lock guard = new();

    internal EmulatedChat(long id, string type, string title)
    {
        Id = id;
        Type = type;
        Title = title;
    }

    public long Id { get; }

    /// <summary><c>private</c>, <c>group</c>, <c>supergroup</c> or <c>channel</c>.</summary>
    public string Type { get; }

    public string Title { get; }

    /// <summary>The ids of a forum's topics; empty for other chats.</summary>
    public HashSet<int> Topics { get; } = [];

    /// <summary>Those of <see cref="Topics"/> in which nobody may write: 400 TOPIC_CLOSED.</summary>
    public HashSet<int> ClosedTopics { get; } = [];

    /// <summary>Whether pictures may be sent; 400 otherwise.</summary>
    public bool TakesPictures { get; set; } = true;

    public Dictionary<long, string> Roles { get; } = [];

    public BotStanding Standing { get; set; } = BotStanding.Member;

    /// <summary>Where the group went when it became a supergroup.</summary>
    public long? MovedTo { get; set; }

    public IReadOnlyList<EmulatedMessage> Messages
    {
        get
        {
            lock (guard)
            {
                return [.. messages];
            }
        }
    }

    /// <summary>What the bot wrote, oldest first.</summary>
    public IReadOnlyList<EmulatedMessage> Answers => [.. Messages.Where(message => message.From?.IsBot == true)];

    internal EmulatedMessage Add(EmulatedUser? from, DateTimeOffset at)
    {
        lock (guard)
        {
            var message = new EmulatedMessage(this, messages.Count + 1, from, at.ToUnixTimeSeconds());
            messages.Add(message);
            return message;
        }
    }

    internal JsonObject Json()
    {
        var json = new JsonObject { ["id"] = Id, ["type"] = Type, [Type == "private" ? "first_name" : "title"] = Title };
        if (Topics.Count > 0)
        {
            json["is_forum"] = true;
        }

        return json;
    }
}
